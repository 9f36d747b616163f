"""All models, loaded together: for the relations between them, and for the migrations."""

from collections.abc import Sequence

from app.appointments.models import Appointment
from app.database.entities import Base
from app.departments.models import Department
from app.doctors.models import Doctor
from app.medical_records.models import MedicalRecord
from app.patients.models import Patient
from app.specialties.models import Specialty

MODELS: Sequence[type[Base]] = [Department, Doctor, Specialty, Patient, MedicalRecord, Appointment]
METADATA = Base.metadata
