from sqlalchemy import Index

from app.database.entities import SerialEntity


class Bare(SerialEntity):
    __tablename__ = "bares"
    __table_args__ = (Index(None, "created_at", "id"), {"sqlite_autoincrement": True})
