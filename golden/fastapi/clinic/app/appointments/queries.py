from typing import Annotated

from fastapi import Depends
from pydantic import MISSING

from app.appointments.models import Appointment
from app.appointments.schemas import AppointmentRead
from app.doctors.schemas import DoctorRead
from app.patients.schemas import PatientRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

APPOINTMENTS = QuerySchema[Appointment](
    fields={
        "id": Appointment.id,
        "startsAt": Appointment.starts_at,
        "minutes": Appointment.minutes,
        "status": Appointment.status,
        "fee": Appointment.fee,
        "patientId": Appointment.patient_id,
        "doctorId": Appointment.doctor_id,
        "referrerId": Appointment.referrer_id,
        "createdAt": Appointment.created_at,
        "updatedAt": Appointment.updated_at,
    },
    relations={"patient": Appointment.patient, "doctor": Appointment.doctor, "referrer": Appointment.referrer},
)

AppointmentPageQuery = Annotated[PageQuery[Appointment], Depends(APPOINTMENTS.page_query)]
AppointmentQuery = Annotated[EntityQuery[Appointment], Depends(APPOINTMENTS.entity_query)]


class AppointmentExpanded(AppointmentRead):
    patient: PatientRead | MISSING = MISSING
    doctor: DoctorRead | MISSING = MISSING
    referrer: DoctorRead | MISSING | None = MISSING
