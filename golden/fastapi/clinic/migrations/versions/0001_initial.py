"""Initial

The types are spelled out: those of the application may change, a migration may not.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql
from sqlalchemy.types import TypeEngine

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

DATE_TIME = sa.DateTime().with_variant(postgresql.TIMESTAMP(timezone=True, precision=3), "postgresql")
JSON = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")


def decimal(precision: int, scale: int) -> TypeEngine[Any]:
    return sa.Numeric(precision, scale).with_variant(sa.BigInteger(), "sqlite")


def list_of(item: TypeEngine[Any]) -> TypeEngine[Any]:
    return sa.JSON().with_variant(postgresql.ARRAY(item), "postgresql")


def create_departments() -> None:
    op.create_table(
        "departments",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("parent_id", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_departments"),
        sa.UniqueConstraint("name", name="uq_departments__name"),
        sa.ForeignKeyConstraint(
            ["parent_id"], ["departments.id"], name="fk_departments__parent_id", ondelete="SET NULL"
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_departments__parent_id", "departments", ["parent_id"])
    op.create_index("ix_departments__created_at__id", "departments", ["created_at", "id"])


def create_doctors() -> None:
    op.create_table(
        "doctors",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("full_name", sa.String(120), nullable=False),
        sa.Column("email", sa.String(254), nullable=False),
        sa.Column("homepage", sa.String(2048), nullable=True),
        sa.Column("hourly_rate", decimal(18, 2), nullable=False),
        sa.Column("bio", sa.Text(), nullable=True),
        sa.Column("languages", list_of(sa.String(255)), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("department_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_doctors"),
        sa.UniqueConstraint("email", name="uq_doctors__email"),
        sa.ForeignKeyConstraint(
            ["department_id"], ["departments.id"], name="fk_doctors__department_id", ondelete="RESTRICT"
        ),
    )
    op.create_index("ix_doctors__department_id", "doctors", ["department_id"])
    op.create_index("ix_doctors__created_at__id", "doctors", ["created_at", "id"])


def create_specialties() -> None:
    op.create_table(
        "specialties",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("code", sa.String(255), nullable=False),
        sa.Column("title", sa.String(255), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_specialties"),
        sa.UniqueConstraint("code", name="uq_specialties__code"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_specialties__created_at__id", "specialties", ["created_at", "id"])


def create_patients() -> None:
    op.create_table(
        "patients",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("born", DATE_TIME, nullable=False),
        sa.Column("insurance_number", sa.BigInteger(), nullable=False),
        sa.Column("weight_kg", sa.Double(), nullable=True),
        sa.Column("allergies", list_of(sa.String(255)), nullable=False),
        sa.Column("notes", sa.Text(), nullable=True),
        sa.Column("contact", JSON, nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_patients"),
        sa.UniqueConstraint("insurance_number", name="uq_patients__insurance_number"),
    )
    op.create_index("ix_patients__created_at__id", "patients", ["created_at", "id"])


def create_medical_records() -> None:
    op.create_table(
        "medical_records",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("patient_id", sa.Uuid(), nullable=False),
        sa.Column("blood_type", sa.String(64), nullable=False),
        sa.Column("history", JSON, nullable=False),
        sa.Column("updated_by", sa.String(255), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_medical_records"),
        sa.UniqueConstraint("patient_id", name="uq_medical_records__patient_id"),
        sa.ForeignKeyConstraint(
            ["patient_id"], ["patients.id"], name="fk_medical_records__patient_id", ondelete="CASCADE"
        ),
        sa.CheckConstraint(sa.column("blood_type").in_(["A", "B", "AB", "O"]), name="ck_medical_records__blood_type"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_medical_records__created_at__id", "medical_records", ["created_at", "id"])


def create_appointments() -> None:
    op.create_table(
        "appointments",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("starts_at", DATE_TIME, nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(64), nullable=False),
        sa.Column("fee", decimal(18, 2), nullable=True),
        sa.Column("patient_id", sa.Uuid(), nullable=False),
        sa.Column("doctor_id", sa.Uuid(), nullable=False),
        sa.Column("referrer_id", sa.Uuid(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_appointments"),
        sa.ForeignKeyConstraint(
            ["patient_id"], ["patients.id"], name="fk_appointments__patient_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["doctor_id"], ["doctors.id"], name="fk_appointments__doctor_id", ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(
            ["referrer_id"], ["doctors.id"], name="fk_appointments__referrer_id", ondelete="SET NULL"
        ),
        sa.CheckConstraint(
            sa.column("status").in_(["booked", "arrived", "done", "no-show"]), name="ck_appointments__status"
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_appointments__patient_id", "appointments", ["patient_id"])
    op.create_index("ix_appointments__doctor_id", "appointments", ["doctor_id"])
    op.create_index("ix_appointments__referrer_id", "appointments", ["referrer_id"])
    op.create_index("ix_appointments__created_at__id", "appointments", ["created_at", "id"])


def create_doctors_specialties() -> None:
    op.create_table(
        "doctors_specialties",
        sa.Column("doctor_id", sa.Uuid(), nullable=False),
        sa.Column("specialty_id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("doctor_id", "specialty_id", name="pk_doctors_specialties"),
        sa.ForeignKeyConstraint(
            ["doctor_id"], ["doctors.id"], name="fk_doctors_specialties__doctor_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["specialty_id"], ["specialties.id"], name="fk_doctors_specialties__specialty_id", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_doctors_specialties__specialty_id", "doctors_specialties", ["specialty_id"])


def upgrade() -> None:
    for make in [
        create_departments,
        create_doctors,
        create_specialties,
        create_patients,
        create_medical_records,
        create_appointments,
        create_doctors_specialties,
    ]:
        make()


def downgrade() -> None:
    for table in [
        "doctors_specialties",
        "appointments",
        "medical_records",
        "patients",
        "specialties",
        "doctors",
        "departments",
    ]:
        op.drop_table(table)
