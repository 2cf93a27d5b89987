-- title: What is taken out of data.db before some people's rows are written again
-- description: Their rows, and the small tables as a whole.

delete from main.boards where contributor in (select before from temp.again);
delete from main.repository_boards where contributor in (select before from temp.again);
delete from main.contributors where id in (select id from temp.again);
delete from main.contributions where contributor_id in (select id from temp.again);
delete from main.masked_contributions where contributor_id in (select id from temp.again);
delete from main.days where contributor_id in (select id from temp.again);
delete from main.parts where contributor_id in (select id from temp.again);
delete from main.aggregates where contributor_id is null or contributor_id in (select id from temp.again);

delete from main.repository_scores;
delete from main.definitions;
delete from main.repositories;
delete from main.windows;
delete from main.repository_aggregates;
delete from main.aggregate_definitions;
delete from main.coverages;
delete from main.badges;
delete from main.badge_tiers;
delete from main.awards;
delete from main.badge_progress;
