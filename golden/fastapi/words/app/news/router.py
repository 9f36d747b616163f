from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.news.models import News
from app.news.queries import NewsExpanded, NewsPageQuery, NewsQuery
from app.news.schemas import NewsCreate, NewsPatch, NewsRead, NewsReplace
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/news", tags=["News"], route_class=ContractRoute)


@router.get("", operation_id="listNews")
async def list_news(query: NewsPageQuery, session: ReadSession) -> Page[NewsExpanded]:
    return await query.page(session, select(News), NewsExpanded)


@router.post("", operation_id="createNews", status_code=201)
async def create_news(body: NewsCreate, session: WriteSession, request: Request, response: Response) -> NewsRead:
    news = News()
    await create(session, news, body)
    tag_new(request, response, news)
    return NewsRead.model_validate(news)


@router.get("/{id:serial}", operation_id="getNews")
async def get_news(id: Serial, query: NewsQuery, session: ReadSession) -> NewsExpanded:
    return await query.one(session, select(News).where(News.id == id), NewsExpanded)


@router.put("/{id:serial}", operation_id="replaceNews")
async def replace_news(
    id: Serial, body: NewsReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> NewsRead:
    news = await find(session, News, id)
    await change(session, news, body, if_match)
    tag(response, news)
    return NewsRead.model_validate(news)


@router.patch("/{id:serial}", operation_id="updateNews")
async def update_news(
    id: Serial, body: NewsPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> NewsRead:
    news = await find(session, News, id)
    await change(session, news, body, if_match)
    tag(response, news)
    return NewsRead.model_validate(news)


@router.delete("/{id:serial}", operation_id="deleteNews", status_code=204)
async def delete_news(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    news = await find(session, News, id)
    await remove(session, news, if_match)
