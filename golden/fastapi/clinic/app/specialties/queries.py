from typing import Annotated

from fastapi import Depends
from pydantic import MISSING

from app.doctors.models import DoctorSpecialty
from app.doctors.schemas import DoctorRead
from app.resources.fields import Links
from app.resources.queries import EntityQuery, PageQuery, QuerySchema
from app.specialties.models import Specialty
from app.specialties.schemas import SpecialtyRead

SPECIALTIES = QuerySchema[Specialty](
    fields={
        "id": Specialty.id,
        "code": Specialty.code,
        "title": Specialty.title,
        "doctorIds": Links((Specialty.id,), (DoctorSpecialty.specialty_id,), (DoctorSpecialty.doctor_id,)),
        "createdAt": Specialty.created_at,
        "updatedAt": Specialty.updated_at,
    },
    relations={"doctors": Specialty.doctors},
)

SpecialtyPageQuery = Annotated[PageQuery[Specialty], Depends(SPECIALTIES.page_query)]
SpecialtyQuery = Annotated[EntityQuery[Specialty], Depends(SPECIALTIES.entity_query)]


class SpecialtyExpanded(SpecialtyRead):
    doctors: list[DoctorRead] | MISSING = MISSING
