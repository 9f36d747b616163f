from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.resources.changes import change, create, find, remove, tag, tag_new
from app.reviews.models import Review
from app.reviews.queries import ReviewExpanded, ReviewPageQuery, ReviewQuery
from app.reviews.schemas import ReviewCreate, ReviewPatch, ReviewRead, ReviewReplace

router = APIRouter(prefix="/reviews", tags=["Review"], route_class=ContractRoute)


@router.get("", operation_id="listReviews")
async def list_reviews(query: ReviewPageQuery, session: ReadSession) -> Page[ReviewExpanded]:
    return await query.page(session, select(Review), ReviewExpanded)


@router.post("", operation_id="createReview", status_code=201)
async def create_review(body: ReviewCreate, session: WriteSession, request: Request, response: Response) -> ReviewRead:
    review = Review()
    await create(session, review, body)
    tag_new(request, response, review)
    return ReviewRead.model_validate(review)


@router.get("/{id:serial}", operation_id="getReview")
async def get_review(id: Serial, query: ReviewQuery, session: ReadSession) -> ReviewExpanded:
    return await query.one(session, select(Review).where(Review.id == id), ReviewExpanded)


@router.put("/{id:serial}", operation_id="replaceReview")
async def replace_review(
    id: Serial, body: ReviewReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> ReviewRead:
    review = await find(session, Review, id)
    await change(session, review, body, if_match)
    tag(response, review)
    return ReviewRead.model_validate(review)


@router.patch("/{id:serial}", operation_id="updateReview")
async def update_review(
    id: Serial, body: ReviewPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> ReviewRead:
    review = await find(session, Review, id)
    await change(session, review, body, if_match)
    tag(response, review)
    return ReviewRead.model_validate(review)


@router.delete("/{id:serial}", operation_id="deleteReview", status_code=204)
async def delete_review(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    review = await find(session, Review, id)
    await remove(session, review, if_match)
