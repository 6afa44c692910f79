import { ownReference, type SubgraphDefinition } from '../../kit';
import { LeavingPrincipalResolver } from './leaving/leaving-principal.resolver';
import { ChangePortfolio } from './portfolio/change/portfolio.mutation';
import { PortfolioItem } from './portfolio/portfolio-item.entity';
import { PortfolioItemResolver } from './portfolio/portfolio-item.resolver';
import { portfolioItemSheet } from './portfolio/portfolio-item.sheet';
import { GrantPrincipalRank } from './rank/change/grant-rank.mutation';
import { PrincipalRank } from './rank/principal-rank.entity';
import { PrincipalRankResolver } from './rank/principal-rank.resolver';
import { principalRankSheet } from './rank/principal-rank.sheet';
import { TeacherPrincipalResolver } from './teacher-principal.resolver';

/** What the subgraph takes in for principals: their ranks, their performance portfolios, and whose leaving leaves a gap. */
export const principalEntities: SubgraphDefinition['entities'] = [PrincipalRank, PortfolioItem];
export const principalResolvers: SubgraphDefinition['resolvers'] = [
  PrincipalRankResolver,
  GrantPrincipalRank,
  PortfolioItemResolver,
  ChangePortfolio,
  TeacherPrincipalResolver,
  LeavingPrincipalResolver,
];
export const principalReferences: SubgraphDefinition['references'] = [ownReference('PrincipalRank', PrincipalRank), ownReference('PortfolioItem', PortfolioItem)];
export const principalSheets: SubgraphDefinition['sheets'] = [principalRankSheet, portfolioItemSheet];
