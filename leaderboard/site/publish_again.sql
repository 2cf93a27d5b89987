-- title: What is taken out of data.db before some people's rows are written again
-- description: Tables that are not named here are emptied and filled as a whole.

delete from main.boards where contributor in (select before from temp.again);
delete from main.repository_boards where contributor in (select before from temp.again);
delete from main.named_ranks where contributor in (select before from temp.again);
delete from main.named_parts where contributor in (select before from temp.again);
delete from main.awards where contributor in (select before from temp.again);
delete from main.badge_progress where contributor_id in (select id from temp.again);
delete from main.contributors where id in (select id from temp.again);
delete from main.contributions where contributor_id in (select id from temp.again where has_worked);
delete from main.masked_contributions where contributor_id in (select id from temp.again where has_worked);
delete from main.days where contributor_id in (select id from temp.again where has_worked);
delete from main.parts where contributor_id in (select id from temp.again where has_worked);
delete from main.aggregates where contributor_id is null or contributor_id in (select id from temp.again where has_worked);
