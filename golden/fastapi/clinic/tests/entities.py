"""What the tests must know of the entities; their rows are those of `app/seeds.json`."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Entity:
    name: str
    path: str
    id: str = "id"
    version: str = "version"
    has_uuid: bool = False
    is_strict: bool = False
    required: tuple[str, ...] = ()
    """What a POST must hold."""
    expandable: tuple[str, ...] = ()
    statements: int = 0
    """Those that read its links, where they are not joined."""

    def __str__(self) -> str:
        return self.name


ENTITIES: Sequence[Entity] = [
    Entity("Department", "departments", required=("name",), expandable=("parent",)),
    Entity(
        "Doctor",
        "doctors",
        has_uuid=True,
        required=("fullName", "email", "homepage", "hourlyRate", "departmentId"),
        expandable=("department", "specialties"),
    ),
    Entity("Specialty", "specialties", required=("code", "title"), expandable=("doctors",)),
    Entity(
        "Patient",
        "patients",
        has_uuid=True,
        required=("name", "born", "insuranceNumber", "weightKg", "contact"),
        expandable=("record",),
    ),
    Entity("MedicalRecord", "medical-records", required=("patientId", "bloodType", "history"), expandable=("patient",)),
    Entity(
        "Appointment",
        "appointments",
        required=("startsAt", "fee", "patientId", "doctorId"),
        expandable=("patient", "doctor", "referrer"),
    ),
]
