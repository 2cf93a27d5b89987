-- title: The end of the badges phase
-- description: The tables that rules work with go.

drop table if exists badge_people;
drop table if exists badge_demands;
drop table if exists badge_standings;
drop table if exists badge_next;
drop table if exists badge_held;
drop table if exists badge_figures;
drop table if exists badge_runs;
drop table if exists badge_amounts;
drop table if exists badge_changes;
drop table if exists badge_conditions;
drop table if exists badge_running;
drop table if exists badge_kinds;
drop table if exists badge_calendar;
