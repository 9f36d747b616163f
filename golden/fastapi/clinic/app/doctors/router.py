from fastapi import APIRouter, Request, Response
from sqlalchemy import select
from sqlalchemy.orm import lazyload

from app.appointments.models import Appointment
from app.appointments.queries import AppointmentExpanded, AppointmentPageQuery
from app.contract.preconditions import IfMatch
from app.contract.problems import NotFoundError
from app.contract.routes import ContractRoute, Guid, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.doctors.models import Doctor, DoctorSpecialty
from app.doctors.queries import DoctorExpanded, DoctorPageQuery, DoctorQuery
from app.doctors.schemas import DoctorCreate, DoctorPatch, DoctorRead, DoctorReplace
from app.resources.changes import change, check_version, create, find, remove, require, save, tag, tag_new
from app.specialties.models import Specialty
from app.specialties.queries import SpecialtyExpanded, SpecialtyPageQuery

router = APIRouter(prefix="/doctors", tags=["Doctor"], route_class=ContractRoute)


@router.get("", operation_id="listDoctors")
async def list_doctors(query: DoctorPageQuery, session: ReadSession) -> Page[DoctorExpanded]:
    return await query.page(session, select(Doctor), DoctorExpanded)


@router.post("", operation_id="createDoctor", status_code=201)
async def create_doctor(body: DoctorCreate, session: WriteSession, request: Request, response: Response) -> DoctorRead:
    doctor = Doctor()
    await create(session, doctor, body)
    tag_new(request, response, doctor)
    return DoctorRead.model_validate(doctor)


@router.get("/{id:guid}", operation_id="getDoctor")
async def get_doctor(id: Guid, query: DoctorQuery, session: ReadSession) -> DoctorExpanded:
    return await query.one(session, select(Doctor).where(Doctor.id == id), DoctorExpanded)


@router.put("/{id:guid}", operation_id="replaceDoctor")
async def replace_doctor(
    id: Guid, body: DoctorReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> DoctorRead:
    doctor = await find(session, Doctor, id)
    await change(session, doctor, body, if_match)
    tag(response, doctor)
    return DoctorRead.model_validate(doctor)


@router.patch("/{id:guid}", operation_id="updateDoctor")
async def update_doctor(
    id: Guid, body: DoctorPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> DoctorRead:
    doctor = await find(session, Doctor, id)
    await change(session, doctor, body, if_match)
    tag(response, doctor)
    return DoctorRead.model_validate(doctor)


@router.delete("/{id:guid}", operation_id="deleteDoctor", status_code=204)
async def delete_doctor(id: Guid, if_match: IfMatch, session: WriteSession) -> None:
    doctor = await find(session, Doctor, id, lazyload(Doctor.specialty_links))
    await remove(session, doctor, if_match)


@router.get("/{id:guid}/specialties", operation_id="listDoctorSpecialties")
async def list_doctor_specialties(id: Guid, query: SpecialtyPageQuery, session: ReadSession) -> Page[SpecialtyExpanded]:
    await require(session, Doctor, id)
    linked = select(DoctorSpecialty.specialty_id).where(DoctorSpecialty.doctor_id == id)
    return await query.page(session, select(Specialty).where(Specialty.id.in_(linked)), SpecialtyExpanded)


@router.get("/{id:guid}/appointments", operation_id="listDoctorAppointments")
async def list_doctor_appointments(
    id: Guid, query: AppointmentPageQuery, session: ReadSession
) -> Page[AppointmentExpanded]:
    await require(session, Doctor, id)
    return await query.page(session, select(Appointment).where(Appointment.doctor_id == id), AppointmentExpanded)


@router.get("/{id:guid}/referrals", operation_id="listDoctorReferrals")
async def list_doctor_referrals(
    id: Guid, query: AppointmentPageQuery, session: ReadSession
) -> Page[AppointmentExpanded]:
    await require(session, Doctor, id)
    return await query.page(session, select(Appointment).where(Appointment.referrer_id == id), AppointmentExpanded)


@router.put("/{id:guid}/specialties/{specialty_id:serial}", operation_id="addDoctorSpecialty", status_code=204)
async def add_doctor_specialty(id: Guid, specialty_id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    doctor = await find(session, Doctor, id, lazyload(Doctor.specialty_links))
    await require(session, Specialty, specialty_id)
    check_version(doctor, if_match)
    if await session.get(DoctorSpecialty, (id, specialty_id)) is None:
        session.add(DoctorSpecialty(doctor_id=id, specialty_id=specialty_id))
        doctor.touch()
        await save(session, doctor)


@router.delete("/{id:guid}/specialties/{specialty_id:serial}", operation_id="removeDoctorSpecialty", status_code=204)
async def remove_doctor_specialty(id: Guid, specialty_id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    doctor = await find(session, Doctor, id, lazyload(Doctor.specialty_links))
    link = await session.get(DoctorSpecialty, (id, specialty_id))
    if link is None:
        raise NotFoundError
    check_version(doctor, if_match)
    await session.delete(link)
    doctor.touch()
    await save(session, doctor)
