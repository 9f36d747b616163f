"""What takes the rows of `seeds.json`."""

from app.appointments.models import Appointment
from app.appointments.schemas import AppointmentCreate
from app.departments.models import Department
from app.departments.schemas import DepartmentCreate
from app.doctors.models import Doctor
from app.doctors.schemas import DoctorCreate
from app.medical_records.models import MedicalRecord
from app.medical_records.schemas import MedicalRecordCreate
from app.patients.models import Patient
from app.patients.schemas import PatientCreate
from app.resources.seeding import Seeds
from app.specialties.models import Specialty
from app.specialties.schemas import SpecialtyCreate

SEEDS: Seeds = {
    "Department": (Department, DepartmentCreate),
    "Doctor": (Doctor, DoctorCreate),
    "Specialty": (Specialty, SpecialtyCreate),
    "Patient": (Patient, PatientCreate),
    "MedicalRecord": (MedicalRecord, MedicalRecordCreate),
    "Appointment": (Appointment, AppointmentCreate),
}
