from typing import Annotated

from fastapi import Depends
from pydantic import MISSING

from app.departments.schemas import DepartmentRead
from app.doctors.models import Doctor, DoctorSpecialty
from app.doctors.schemas import DoctorRead
from app.resources.fields import Links
from app.resources.queries import EntityQuery, PageQuery, QuerySchema
from app.specialties.schemas import SpecialtyRead

DOCTORS = QuerySchema[Doctor](
    fields={
        "id": Doctor.id,
        "fullName": Doctor.full_name,
        "email": Doctor.email,
        "homepage": Doctor.homepage,
        "hourlyRate": Doctor.hourly_rate,
        "bio": Doctor.bio,
        "languages": Doctor.languages,
        "active": Doctor.active,
        "departmentId": Doctor.department_id,
        "specialtyIds": Links((Doctor.id,), (DoctorSpecialty.doctor_id,), (DoctorSpecialty.specialty_id,)),
        "createdAt": Doctor.created_at,
        "updatedAt": Doctor.updated_at,
    },
    relations={"department": Doctor.department, "specialties": Doctor.specialties},
)

DoctorPageQuery = Annotated[PageQuery[Doctor], Depends(DOCTORS.page_query)]
DoctorQuery = Annotated[EntityQuery[Doctor], Depends(DOCTORS.entity_query)]


class DoctorExpanded(DoctorRead):
    department: DepartmentRead | MISSING = MISSING
    specialties: list[SpecialtyRead] | MISSING = MISSING
