-- title: The indexes of data.db's large tables
-- description: Made after the rows, which is faster.

create index contributions_person on contributions (contributor_id, occurred_at);
create index contributions_time on contributions (occurred_at);
create index contributions_kind on contributions (definition_id, day, contributor_id, count);
create index parts_person on parts (contributor_id, window_id);
create index named_parts_person on named_parts (contributor, board, period);
create index aggregates_number on aggregates (definition_id, value ->> '$.value', contributor_id);
create index parts_board on parts (window_id, definition_id, count);
