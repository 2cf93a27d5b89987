CREATE UNIQUE INDEX aggregate_definitions_slug on aggregate_definitions (slug, scope);
CREATE INDEX aggregates_number on aggregates (definition_id, value ->> '$.value', contributor_id);
CREATE INDEX aggregates_person on aggregates (contributor_id);
CREATE INDEX awards_latest on awards (achieved_on desc, contributor, badge, variant, by_hand);
CREATE INDEX boards_gained on boards (period, gained desc, contributor, score, previous_score);
CREATE INDEX boards_new on boards (period, previous_rank, rank, contributor, name, score, activities)
where previous_rank is null;
CREATE INDEX contributions_kind on contributions (definition_id, day, contributor_id, count);
CREATE INDEX contributions_person on contributions (contributor_id, occurred_at);
CREATE INDEX contributions_time on contributions (occurred_at);
CREATE UNIQUE INDEX contributors_username on contributors (username);
CREATE INDEX coverages_gaps on coverages (source, repository, first_day, last_day, quality, seen, expected)
where quality <> 'full' or seen < expected;
CREATE INDEX parts_board on parts (window_id, definition_id, count);
CREATE INDEX parts_person on parts (contributor_id, window_id);
CREATE UNIQUE INDEX repositories_name on repositories (name);
CREATE UNIQUE INDEX windows_period on windows (period, is_previous);
CREATE TABLE aggregate_definitions (
    id integer primary key,
    slug text not null,
    scope text not null,
    name text not null,
    description text,
    hidden integer not null
) strict;
1, 'active_days', 'contributor', 'Active days', 'Days with at least one activity', 0
2, 'active_weeks', 'contributor', 'Active weeks', 'Weeks, from Monday to Sunday, with at least one activity', 0
3, 'activity_count', 'contributor', 'Activities', 'How much one contributor did', 0
4, 'activity_count:comment', 'contributor', 'Comment', 'How many of this kind one contributor did', 0
5, 'activity_count:commit', 'contributor', 'Commit', 'How many of this kind one contributor did', 0
6, 'activity_count:issue_closed', 'contributor', 'Issue closed', 'How many of this kind one contributor did', 0
7, 'activity_count:issue_opened', 'contributor', 'Issue opened', 'How many of this kind one contributor did', 0
8, 'activity_count:pr_merged', 'contributor', 'Pull request merged', 'How many of this kind one contributor did', 0
9, 'activity_count:pr_opened', 'contributor', 'Pull request opened', 'How many of this kind one contributor did', 0
10, 'activity_count:pr_reviewed', 'contributor', 'Pull request reviewed', 'How many of this kind one contributor did', 0
11, 'activity_count:release', 'contributor', 'Release', 'How many of this kind one contributor did', 0
12, 'avg_points_per_activity', 'contributor', 'Points per activity', 'Activity points divided by activities, to two decimals, halves rounded up', 0
13, 'current_streak', 'contributor', 'Current streak', 'Days in a row with an activity, up to the day of the newest activity of all or the day before it; 0 where there was none on either', 0
14, 'current_weekly_streak', 'contributor', 'Current streak of weeks', 'Weeks in a row, from Monday to Sunday, with at least one activity each, up to the week of the newest activity of all or the week before it; 0 where there was none in either', 0
15, 'first_activity_date', 'contributor', 'First activity', 'The day of the first activity', 0
16, 'last_activity_date', 'contributor', 'Last activity', 'The day of the last activity', 0
17, 'longest_streak', 'contributor', 'Longest streak', 'The most days in a row with an activity', 0
18, 'longest_weekly_streak', 'contributor', 'Longest streak of weeks', 'The most weeks in a row, from Monday to Sunday, with at least one activity each', 0
19, 'reviews_given', 'contributor', 'Reviews given', 'Reviews of pull requests, those of one''s own left out where the link tells whose it was', 0
20, 'reviews_received', 'contributor', 'Reviews received', 'Reviews that other people, not bots, gave to one''s pull requests, told by the link; unknown of people of whom no pull request with a link is known', 0
21, 'time_to_merge', 'contributor', 'Time to merge', 'How long somebody''s pull requests were open until they were merged, as the median. Those count of which one time of opening and one of merging is known, told by link or by slug, and neither is a date alone', 0
22, 'total_activity_points', 'contributor', 'Activity points', 'Points of all activities, without the bonus for lines', 0
23, 'active_contributors_last_30d', 'global', 'Active contributors (last 30 days)', 'Contributors with an activity on this day or in the 30 days before it', 0
24, 'activity_count:comment', 'global', 'Comment', 'How many of this kind all contributors did', 0
25, 'activity_count:commit', 'global', 'Commit', 'How many of this kind all contributors did', 0
26, 'activity_count:issue_closed', 'global', 'Issue closed', 'How many of this kind all contributors did', 0
27, 'activity_count:issue_opened', 'global', 'Issue opened', 'How many of this kind all contributors did', 0
28, 'activity_count:pr_merged', 'global', 'Pull request merged', 'How many of this kind all contributors did', 0
29, 'activity_count:pr_opened', 'global', 'Pull request opened', 'How many of this kind all contributors did', 0
30, 'activity_count:pr_reviewed', 'global', 'Pull request reviewed', 'How many of this kind all contributors did', 0
31, 'activity_count:release', 'global', 'Release', 'How many of this kind all contributors did', 0
32, 'bus_factor', 'global', 'Bus factor', 'The fewest people on the boards who together made at least half of the commits of the last 365 days that people on the boards made; unknown where there are none', 0
33, 'new_contributors_last_30d', 'global', 'New contributors (last 30 days)', 'People on the boards whose first activity was in the last 30 days, that of the newest activity included; unknown where nobody has an earlier one', 0
34, 'returning_contributors_last_30d', 'global', 'Returning contributors (last 30 days)', 'People on the boards with an activity in the last 30 days and none in the 30 days before these, but earlier ones; unknown where nobody has such an early one', 0
35, 'time_to_merge', 'global', 'Time to merge', 'How long pull requests of people on the boards were open until they were merged, as the median. Those count of which one time of opening and one of merging is known, told by link or by slug, and neither is a date alone', 0
36, 'total_activities', 'global', 'Activities', 'What all contributors did, bots and hidden roles left out', 0
37, 'total_contributors', 'global', 'Contributors', 'Everybody who is not a bot and not in a hidden role', 0
38, 'bus_factor', 'repository', 'Bus factor', 'The fewest people on the boards who together made at least half of the commits of the last 365 days that people on the boards made in a repository; unknown where there are none', 0
39, 'new_contributors_last_30d', 'repository', 'New contributors (last 30 days)', 'People on the boards whose first activity in a repository was in the last 30 days, that of the newest activity of all included; unknown where nobody has an earlier one there', 0
CREATE TABLE aggregates (
    definition_id integer not null,
    contributor_id integer,
    value text not null
) strict;
1, 1, '{"type":"number","value":111,"format":"integer","unit":"days"}'
1, 2, '{"type":"number","value":18,"format":"integer","unit":"days"}'
1, 3, '{"type":"number","value":28,"format":"integer","unit":"days"}'
1, 4, '{"type":"number","value":14,"format":"integer","unit":"days"}'
1, 5, '{"type":"number","value":7,"format":"integer","unit":"days"}'
1, 6, '{"type":"number","value":35,"format":"integer","unit":"days"}'
1, 7, '{"type":"number","value":3,"format":"integer","unit":"days"}'
1, 8, '{"type":"number","value":90,"format":"integer","unit":"days"}'
1, 9, '{"type":"number","value":39,"format":"integer","unit":"days"}'
1, 10, '{"type":"number","value":65,"format":"integer","unit":"days"}'
1, 11, '{"type":"number","value":96,"format":"integer","unit":"days"}'
1, 12, '{"type":"number","value":10,"format":"integer","unit":"days"}'
1, 13, '{"type":"number","value":4,"format":"integer","unit":"days"}'
1, 14, '{"type":"number","value":62,"format":"integer","unit":"days"}'
1, 15, '{"type":"number","value":3,"format":"integer","unit":"days"}'
1, 16, '{"type":"number","value":69,"format":"integer","unit":"days"}'
1, 17, '{"type":"number","value":48,"format":"integer","unit":"days"}'
1, 18, '{"type":"number","value":8,"format":"integer","unit":"days"}'
1, 19, '{"type":"number","value":42,"format":"integer","unit":"days"}'
1, 20, '{"type":"number","value":14,"format":"integer","unit":"days"}'
1, 21, '{"type":"number","value":25,"format":"integer","unit":"days"}'
1, 22, '{"type":"number","value":18,"format":"integer","unit":"days"}'
1, 23, '{"type":"number","value":39,"format":"integer","unit":"days"}'
2, 1, '{"type":"number","value":54,"format":"integer","unit":"weeks"}'
2, 2, '{"type":"number","value":17,"format":"integer","unit":"weeks"}'
2, 3, '{"type":"number","value":19,"format":"integer","unit":"weeks"}'
2, 4, '{"type":"number","value":12,"format":"integer","unit":"weeks"}'
2, 5, '{"type":"number","value":7,"format":"integer","unit":"weeks"}'
2, 6, '{"type":"number","value":19,"format":"integer","unit":"weeks"}'
2, 7, '{"type":"number","value":1,"format":"integer","unit":"weeks"}'
2, 8, '{"type":"number","value":54,"format":"integer","unit":"weeks"}'
2, 9, '{"type":"number","value":23,"format":"integer","unit":"weeks"}'
2, 10, '{"type":"number","value":40,"format":"integer","unit":"weeks"}'
2, 11, '{"type":"number","value":61,"format":"integer","unit":"weeks"}'
2, 12, '{"type":"number","value":8,"format":"integer","unit":"weeks"}'
2, 13, '{"type":"number","value":3,"format":"integer","unit":"weeks"}'
2, 14, '{"type":"number","value":42,"format":"integer","unit":"weeks"}'
2, 15, '{"type":"number","value":2,"format":"integer","unit":"weeks"}'
2, 16, '{"type":"number","value":32,"format":"integer","unit":"weeks"}'
2, 17, '{"type":"number","value":35,"format":"integer","unit":"weeks"}'
2, 18, '{"type":"number","value":7,"format":"integer","unit":"weeks"}'
2, 19, '{"type":"number","value":30,"format":"integer","unit":"weeks"}'
2, 20, '{"type":"number","value":12,"format":"integer","unit":"weeks"}'
2, 21, '{"type":"number","value":22,"format":"integer","unit":"weeks"}'
2, 22, '{"type":"number","value":11,"format":"integer","unit":"weeks"}'
2, 23, '{"type":"number","value":28,"format":"integer","unit":"weeks"}'
3, 1, '{"type":"number","value":166,"format":"integer"}'
3, 2, '{"type":"number","value":19,"format":"integer"}'
3, 3, '{"type":"number","value":35,"format":"integer"}'
3, 4, '{"type":"number","value":16,"format":"integer"}'
3, 5, '{"type":"number","value":9,"format":"integer"}'
3, 6, '{"type":"number","value":48,"format":"integer"}'
3, 7, '{"type":"number","value":5,"format":"integer"}'
3, 8, '{"type":"number","value":135,"format":"integer"}'
3, 9, '{"type":"number","value":47,"format":"integer"}'
3, 10, '{"type":"number","value":94,"format":"integer"}'
3, 11, '{"type":"number","value":139,"format":"integer"}'
3, 12, '{"type":"number","value":12,"format":"integer"}'
3, 13, '{"type":"number","value":5,"format":"integer"}'
3, 14, '{"type":"number","value":83,"format":"integer"}'
3, 15, '{"type":"number","value":4,"format":"integer"}'
3, 16, '{"type":"number","value":136,"format":"integer"}'
3, 17, '{"type":"number","value":62,"format":"integer"}'
3, 18, '{"type":"number","value":8,"format":"integer"}'
3, 19, '{"type":"number","value":48,"format":"integer"}'
3, 20, '{"type":"number","value":18,"format":"integer"}'
3, 21, '{"type":"number","value":26,"format":"integer"}'
3, 22, '{"type":"number","value":27,"format":"integer"}'
3, 23, '{"type":"number","value":55,"format":"integer"}'
4, 1, '{"type":"number","value":24,"format":"integer"}'
4, 2, '{"type":"number","value":9,"format":"integer"}'
4, 3, '{"type":"number","value":7,"format":"integer"}'
4, 4, '{"type":"number","value":4,"format":"integer"}'
4, 6, '{"type":"number","value":4,"format":"integer"}'
4, 8, '{"type":"number","value":24,"format":"integer"}'
4, 9, '{"type":"number","value":10,"format":"integer"}'
4, 10, '{"type":"number","value":16,"format":"integer"}'
4, 11, '{"type":"number","value":19,"format":"integer"}'
4, 13, '{"type":"number","value":1,"format":"integer"}'
4, 14, '{"type":"number","value":11,"format":"integer"}'
4, 16, '{"type":"number","value":14,"format":"integer"}'
4, 17, '{"type":"number","value":15,"format":"integer"}'
4, 18, '{"type":"number","value":2,"format":"integer"}'
4, 19, '{"type":"number","value":19,"format":"integer"}'
4, 20, '{"type":"number","value":6,"format":"integer"}'
4, 21, '{"type":"number","value":26,"format":"integer"}'
4, 22, '{"type":"number","value":2,"format":"integer"}'
4, 23, '{"type":"number","value":12,"format":"integer"}'
5, 1, '{"type":"number","value":43,"format":"integer"}'
5, 2, '{"type":"number","value":1,"format":"integer"}'
5, 3, '{"type":"number","value":10,"format":"integer"}'
5, 4, '{"type":"number","value":3,"format":"integer"}'
5, 5, '{"type":"number","value":2,"format":"integer"}'
5, 6, '{"type":"number","value":16,"format":"integer"}'
5, 7, '{"type":"number","value":1,"format":"integer"}'
5, 8, '{"type":"number","value":37,"format":"integer"}'
5, 9, '{"type":"number","value":12,"format":"integer"}'
5, 10, '{"type":"number","value":22,"format":"integer"}'
5, 11, '{"type":"number","value":37,"format":"integer"}'
5, 12, '{"type":"number","value":3,"format":"integer"}'
5, 13, '{"type":"number","value":1,"format":"integer"}'
5, 14, '{"type":"number","value":18,"format":"integer"}'
5, 15, '{"type":"number","value":1,"format":"integer"}'
5, 16, '{"type":"number","value":37,"format":"integer"}'
5, 17, '{"type":"number","value":13,"format":"integer"}'
5, 18, '{"type":"number","value":1,"format":"integer"}'
5, 19, '{"type":"number","value":3,"format":"integer"}'
5, 20, '{"type":"number","value":3,"format":"integer"}'
5, 22, '{"type":"number","value":7,"format":"integer"}'
5, 23, '{"type":"number","value":13,"format":"integer"}'
6, 1, '{"type":"number","value":5,"format":"integer"}'
6, 2, '{"type":"number","value":1,"format":"integer"}'
6, 6, '{"type":"number","value":2,"format":"integer"}'
6, 8, '{"type":"number","value":5,"format":"integer"}'
6, 9, '{"type":"number","value":1,"format":"integer"}'
6, 10, '{"type":"number","value":6,"format":"integer"}'
6, 11, '{"type":"number","value":3,"format":"integer"}'
6, 14, '{"type":"number","value":5,"format":"integer"}'
6, 18, '{"type":"number","value":1,"format":"integer"}'
6, 19, '{"type":"number","value":1,"format":"integer"}'
7, 1, '{"type":"number","value":6,"format":"integer"}'
7, 2, '{"type":"number","value":6,"format":"integer"}'
7, 5, '{"type":"number","value":1,"format":"integer"}'
7, 7, '{"type":"number","value":1,"format":"integer"}'
7, 9, '{"type":"number","value":2,"format":"integer"}'
7, 10, '{"type":"number","value":3,"format":"integer"}'
7, 11, '{"type":"number","value":1,"format":"integer"}'
7, 12, '{"type":"number","value":2,"format":"integer"}'
7, 13, '{"type":"number","value":1,"format":"integer"}'
7, 14, '{"type":"number","value":5,"format":"integer"}'
7, 15, '{"type":"number","value":1,"format":"integer"}'
7, 17, '{"type":"number","value":3,"format":"integer"}'
7, 18, '{"type":"number","value":4,"format":"integer"}'
7, 19, '{"type":"number","value":9,"format":"integer"}'
7, 20, '{"type":"number","value":1,"format":"integer"}'
7, 22, '{"type":"number","value":1,"format":"integer"}'
7, 23, '{"type":"number","value":4,"format":"integer"}'
8, 1, '{"type":"number","value":23,"format":"integer"}'
8, 2, '{"type":"number","value":1,"format":"integer"}'
8, 3, '{"type":"number","value":4,"format":"integer"}'
8, 4, '{"type":"number","value":1,"format":"integer"}'
8, 5, '{"type":"number","value":2,"format":"integer"}'
8, 6, '{"type":"number","value":10,"format":"integer"}'
8, 7, '{"type":"number","value":1,"format":"integer"}'
8, 8, '{"type":"number","value":21,"format":"integer"}'
8, 9, '{"type":"number","value":5,"format":"integer"}'
8, 10, '{"type":"number","value":17,"format":"integer"}'
8, 11, '{"type":"number","value":17,"format":"integer"}'
8, 12, '{"type":"number","value":2,"format":"integer"}'
8, 13, '{"type":"number","value":1,"format":"integer"}'
8, 14, '{"type":"number","value":13,"format":"integer"}'
8, 15, '{"type":"number","value":1,"format":"integer"}'
8, 16, '{"type":"number","value":37,"format":"integer"}'
8, 17, '{"type":"number","value":8,"format":"integer"}'
8, 19, '{"type":"number","value":1,"format":"integer"}'
8, 20, '{"type":"number","value":2,"format":"integer"}'
8, 22, '{"type":"number","value":6,"format":"integer"}'
8, 23, '{"type":"number","value":10,"format":"integer"}'
9, 1, '{"type":"number","value":25,"format":"integer"}'
9, 2, '{"type":"number","value":1,"format":"integer"}'
9, 3, '{"type":"number","value":4,"format":"integer"}'
9, 4, '{"type":"number","value":4,"format":"integer"}'
9, 5, '{"type":"number","value":2,"format":"integer"}'
9, 6, '{"type":"number","value":11,"format":"integer"}'
9, 7, '{"type":"number","value":2,"format":"integer"}'
9, 8, '{"type":"number","value":23,"format":"integer"}'
9, 9, '{"type":"number","value":7,"format":"integer"}'
9, 10, '{"type":"number","value":18,"format":"integer"}'
9, 11, '{"type":"number","value":18,"format":"integer"}'
9, 12, '{"type":"number","value":2,"format":"integer"}'
9, 13, '{"type":"number","value":1,"format":"integer"}'
9, 14, '{"type":"number","value":13,"format":"integer"}'
9, 15, '{"type":"number","value":1,"format":"integer"}'
9, 16, '{"type":"number","value":48,"format":"integer"}'
9, 17, '{"type":"number","value":9,"format":"integer"}'
9, 19, '{"type":"number","value":1,"format":"integer"}'
9, 20, '{"type":"number","value":3,"format":"integer"}'
9, 22, '{"type":"number","value":7,"format":"integer"}'
9, 23, '{"type":"number","value":10,"format":"integer"}'
10, 1, '{"type":"number","value":30,"format":"integer"}'
10, 3, '{"type":"number","value":10,"format":"integer"}'
10, 4, '{"type":"number","value":4,"format":"integer"}'
10, 5, '{"type":"number","value":2,"format":"integer"}'
10, 6, '{"type":"number","value":5,"format":"integer"}'
10, 8, '{"type":"number","value":19,"format":"integer"}'
10, 9, '{"type":"number","value":10,"format":"integer"}'
10, 10, '{"type":"number","value":12,"format":"integer"}'
10, 11, '{"type":"number","value":38,"format":"integer"}'
10, 12, '{"type":"number","value":3,"format":"integer"}'
10, 14, '{"type":"number","value":13,"format":"integer"}'
10, 17, '{"type":"number","value":14,"format":"integer"}'
10, 19, '{"type":"number","value":14,"format":"integer"}'
10, 20, '{"type":"number","value":3,"format":"integer"}'
10, 22, '{"type":"number","value":4,"format":"integer"}'
10, 23, '{"type":"number","value":6,"format":"integer"}'
11, 1, '{"type":"number","value":10,"format":"integer"}'
11, 8, '{"type":"number","value":6,"format":"integer"}'
11, 11, '{"type":"number","value":6,"format":"integer"}'
11, 14, '{"type":"number","value":5,"format":"integer"}'
12, 1, '{"type":"number","value":14.61,"format":"decimal","decimals":2}'
12, 2, '{"type":"number","value":6.84,"format":"decimal","decimals":2}'
12, 3, '{"type":"number","value":13.74,"format":"decimal","decimals":2}'
12, 4, '{"type":"number","value":12.94,"format":"decimal","decimals":2}'
12, 5, '{"type":"number","value":16.44,"format":"decimal","decimals":2}'
12, 6, '{"type":"number","value":14.52,"format":"decimal","decimals":2}'
12, 7, '{"type":"number","value":14.6,"format":"decimal","decimals":2}'
12, 8, '{"type":"number","value":14.05,"format":"decimal","decimals":2}'
12, 9, '{"type":"number","value":12.79,"format":"decimal","decimals":2}'
12, 10, '{"type":"number","value":13.37,"format":"decimal","decimals":2}'
12, 11, '{"type":"number","value":15,"format":"decimal","decimals":2}'
12, 12, '{"type":"number","value":15.5,"format":"decimal","decimals":2}'
12, 13, '{"type":"number","value":12.2,"format":"decimal","decimals":2}'
12, 14, '{"type":"number","value":14.55,"format":"decimal","decimals":2}'
12, 15, '{"type":"number","value":14.5,"format":"decimal","decimals":2}'
12, 16, '{"type":"number","value":15.13,"format":"decimal","decimals":2}'
12, 17, '{"type":"number","value":13.13,"format":"decimal","decimals":2}'
12, 18, '{"type":"number","value":6.63,"format":"decimal","decimals":2}'
12, 19, '{"type":"number","value":10.08,"format":"decimal","decimals":2}'
12, 20, '{"type":"number","value":11.72,"format":"decimal","decimals":2}'
12, 21, '{"type":"number","value":3,"format":"decimal","decimals":2}'
12, 22, '{"type":"number","value":15.52,"format":"decimal","decimals":2}'
12, 23, '{"type":"number","value":13.05,"format":"decimal","decimals":2}'
13, 1, '{"type":"number","value":2,"format":"integer","unit":"days"}'
13, 2, '{"type":"number","value":1,"format":"integer","unit":"days"}'
13, 3, '{"type":"number","value":0,"format":"integer","unit":"days"}'
13, 4, '{"type":"number","value":0,"format":"integer","unit":"days"}'
13, 5, '{"type":"number","value":0,"format":"integer","unit":"days"}'
13, 6, '{"type":"number","value":0,"format":"integer","unit":"days"}'
13, 7, '{"type":"number","value":3,"format":"integer","unit":"days"}'
13, 8, '{"type":"number","value":1,"format":"integer","unit":"days"}'
13, 9, '{"type":"number","value":3,"format":"integer","unit":"days"}'
13, 10, '{"type":"number","value":2,"format":"integer","unit":"days"}'
13, 11, '{"type":"number","value":4,"format":"integer","unit":"days"}'
13, 12, '{"type":"number","value":0,"format":"integer","unit":"days"}'
13, 13, '{"type":"number","value":1,"format":"integer","unit":"days"}'
13, 14, '{"type":"number","value":1,"format":"integer","unit":"days"}'
13, 15, '{"type":"number","value":0,"format":"integer","unit":"days"}'
13, 16, '{"type":"number","value":0,"format":"integer","unit":"days"}'
13, 17, '{"type":"number","value":1,"format":"integer","unit":"days"}'
13, 18, '{"type":"number","value":0,"format":"integer","unit":"days"}'
13, 19, '{"type":"number","value":0,"format":"integer","unit":"days"}'
13, 20, '{"type":"number","value":1,"format":"integer","unit":"days"}'
13, 21, '{"type":"number","value":0,"format":"integer","unit":"days"}'
13, 22, '{"type":"number","value":0,"format":"integer","unit":"days"}'
13, 23, '{"type":"number","value":0,"format":"integer","unit":"days"}'
14, 1, '{"type":"number","value":1,"format":"integer","unit":"weeks"}'
14, 2, '{"type":"number","value":1,"format":"integer","unit":"weeks"}'
14, 3, '{"type":"number","value":0,"format":"integer","unit":"weeks"}'
14, 4, '{"type":"number","value":1,"format":"integer","unit":"weeks"}'
14, 5, '{"type":"number","value":2,"format":"integer","unit":"weeks"}'
14, 6, '{"type":"number","value":1,"format":"integer","unit":"weeks"}'
14, 7, '{"type":"number","value":1,"format":"integer","unit":"weeks"}'
14, 8, '{"type":"number","value":7,"format":"integer","unit":"weeks"}'
14, 9, '{"type":"number","value":3,"format":"integer","unit":"weeks"}'
14, 10, '{"type":"number","value":3,"format":"integer","unit":"weeks"}'
14, 11, '{"type":"number","value":8,"format":"integer","unit":"weeks"}'
14, 12, '{"type":"number","value":4,"format":"integer","unit":"weeks"}'
14, 13, '{"type":"number","value":1,"format":"integer","unit":"weeks"}'
14, 14, '{"type":"number","value":7,"format":"integer","unit":"weeks"}'
14, 15, '{"type":"number","value":0,"format":"integer","unit":"weeks"}'
14, 16, '{"type":"number","value":1,"format":"integer","unit":"weeks"}'
14, 17, '{"type":"number","value":2,"format":"integer","unit":"weeks"}'
14, 18, '{"type":"number","value":0,"format":"integer","unit":"weeks"}'
14, 19, '{"type":"number","value":0,"format":"integer","unit":"weeks"}'
14, 20, '{"type":"number","value":3,"format":"integer","unit":"weeks"}'
14, 21, '{"type":"number","value":0,"format":"integer","unit":"weeks"}'
14, 22, '{"type":"number","value":1,"format":"integer","unit":"weeks"}'
14, 23, '{"type":"number","value":1,"format":"integer","unit":"weeks"}'
15, 1, '{"type":"string","value":"2025-06-02"}'
15, 2, '{"type":"string","value":"2025-11-21"}'
15, 3, '{"type":"string","value":"2025-06-03"}'
15, 4, '{"type":"string","value":"2026-05-21"}'
15, 5, '{"type":"string","value":"2026-01-31"}'
15, 6, '{"type":"string","value":"2025-10-21"}'
15, 7, '{"type":"string","value":"2026-11-17"}'
15, 8, '{"type":"string","value":"2025-05-31"}'
15, 9, '{"type":"string","value":"2025-10-09"}'
15, 10, '{"type":"string","value":"2025-08-04"}'
15, 11, '{"type":"string","value":"2025-05-29"}'
15, 12, '{"type":"string","value":"2026-04-01"}'
15, 13, '{"type":"string","value":"2026-05-27"}'
15, 14, '{"type":"string","value":"2025-06-18"}'
15, 15, '{"type":"string","value":"2026-06-10"}'
15, 16, '{"type":"string","value":"2025-06-04"}'
15, 17, '{"type":"string","value":"2025-06-13"}'
15, 18, '{"type":"string","value":"2025-10-20"}'
15, 19, '{"type":"string","value":"2025-06-24"}'
15, 20, '{"type":"string","value":"2026-03-26"}'
15, 21, '{"type":"string","value":"2025-07-05"}'
15, 22, '{"type":"string","value":"2025-06-02"}'
15, 23, '{"type":"string","value":"2025-09-08"}'
16, 1, '{"type":"string","value":"2026-11-20"}'
16, 2, '{"type":"string","value":"2026-11-19"}'
16, 3, '{"type":"string","value":"2026-01-30"}'
16, 4, '{"type":"string","value":"2026-11-18"}'
16, 5, '{"type":"string","value":"2026-11-18"}'
16, 6, '{"type":"string","value":"2026-11-12"}'
16, 7, '{"type":"string","value":"2026-11-19"}'
16, 8, '{"type":"string","value":"2026-11-19"}'
16, 9, '{"type":"string","value":"2026-11-19"}'
16, 10, '{"type":"string","value":"2026-11-20"}'
16, 11, '{"type":"string","value":"2026-11-20"}'
16, 12, '{"type":"string","value":"2026-11-17"}'
16, 13, '{"type":"string","value":"2026-11-20"}'
16, 14, '{"type":"string","value":"2026-11-20"}'
16, 15, '{"type":"string","value":"2026-08-27"}'
16, 16, '{"type":"string","value":"2026-11-18"}'
16, 17, '{"type":"string","value":"2026-11-19"}'
16, 18, '{"type":"string","value":"2026-10-06"}'
16, 19, '{"type":"string","value":"2026-11-07"}'
16, 20, '{"type":"string","value":"2026-11-19"}'
16, 21, '{"type":"string","value":"2026-11-08"}'
16, 22, '{"type":"string","value":"2026-11-18"}'
16, 23, '{"type":"string","value":"2026-11-17"}'
17, 1, '{"type":"number","value":4,"format":"integer","unit":"days"}'
17, 2, '{"type":"number","value":2,"format":"integer","unit":"days"}'
17, 3, '{"type":"number","value":2,"format":"integer","unit":"days"}'
17, 4, '{"type":"number","value":1,"format":"integer","unit":"days"}'
17, 5, '{"type":"number","value":1,"format":"integer","unit":"days"}'
17, 6, '{"type":"number","value":3,"format":"integer","unit":"days"}'
17, 7, '{"type":"number","value":3,"format":"integer","unit":"days"}'
17, 8, '{"type":"number","value":3,"format":"integer","unit":"days"}'
17, 9, '{"type":"number","value":3,"format":"integer","unit":"days"}'
17, 10, '{"type":"number","value":3,"format":"integer","unit":"days"}'
17, 11, '{"type":"number","value":4,"format":"integer","unit":"days"}'
17, 12, '{"type":"number","value":2,"format":"integer","unit":"days"}'
17, 13, '{"type":"number","value":2,"format":"integer","unit":"days"}'
17, 14, '{"type":"number","value":2,"format":"integer","unit":"days"}'
17, 15, '{"type":"number","value":2,"format":"integer","unit":"days"}'
17, 16, '{"type":"number","value":4,"format":"integer","unit":"days"}'
17, 17, '{"type":"number","value":4,"format":"integer","unit":"days"}'
17, 18, '{"type":"number","value":2,"format":"integer","unit":"days"}'
17, 19, '{"type":"number","value":4,"format":"integer","unit":"days"}'
17, 20, '{"type":"number","value":2,"format":"integer","unit":"days"}'
17, 21, '{"type":"number","value":1,"format":"integer","unit":"days"}'
17, 22, '{"type":"number","value":3,"format":"integer","unit":"days"}'
17, 23, '{"type":"number","value":2,"format":"integer","unit":"days"}'
18, 1, '{"type":"number","value":14,"format":"integer","unit":"weeks"}'
18, 2, '{"type":"number","value":4,"format":"integer","unit":"weeks"}'
18, 3, '{"type":"number","value":5,"format":"integer","unit":"weeks"}'
18, 4, '{"type":"number","value":3,"format":"integer","unit":"weeks"}'
18, 5, '{"type":"number","value":2,"format":"integer","unit":"weeks"}'
18, 6, '{"type":"number","value":3,"format":"integer","unit":"weeks"}'
18, 7, '{"type":"number","value":1,"format":"integer","unit":"weeks"}'
18, 8, '{"type":"number","value":7,"format":"integer","unit":"weeks"}'
18, 9, '{"type":"number","value":3,"format":"integer","unit":"weeks"}'
18, 10, '{"type":"number","value":6,"format":"integer","unit":"weeks"}'
18, 11, '{"type":"number","value":10,"format":"integer","unit":"weeks"}'
18, 12, '{"type":"number","value":4,"format":"integer","unit":"weeks"}'
18, 13, '{"type":"number","value":2,"format":"integer","unit":"weeks"}'
18, 14, '{"type":"number","value":7,"format":"integer","unit":"weeks"}'
18, 15, '{"type":"number","value":1,"format":"integer","unit":"weeks"}'
18, 16, '{"type":"number","value":4,"format":"integer","unit":"weeks"}'
18, 17, '{"type":"number","value":5,"format":"integer","unit":"weeks"}'
18, 18, '{"type":"number","value":1,"format":"integer","unit":"weeks"}'
18, 19, '{"type":"number","value":5,"format":"integer","unit":"weeks"}'
18, 20, '{"type":"number","value":3,"format":"integer","unit":"weeks"}'
18, 21, '{"type":"number","value":2,"format":"integer","unit":"weeks"}'
18, 22, '{"type":"number","value":5,"format":"integer","unit":"weeks"}'
18, 23, '{"type":"number","value":5,"format":"integer","unit":"weeks"}'
19, 1, '{"type":"number","value":30,"format":"integer"}'
19, 2, '{"type":"number","value":0,"format":"integer"}'
19, 3, '{"type":"number","value":10,"format":"integer"}'
19, 4, '{"type":"number","value":4,"format":"integer"}'
19, 5, '{"type":"number","value":2,"format":"integer"}'
19, 6, '{"type":"number","value":5,"format":"integer"}'
19, 7, '{"type":"number","value":0,"format":"integer"}'
19, 8, '{"type":"number","value":19,"format":"integer"}'
19, 9, '{"type":"number","value":10,"format":"integer"}'
19, 10, '{"type":"number","value":12,"format":"integer"}'
19, 11, '{"type":"number","value":38,"format":"integer"}'
19, 12, '{"type":"number","value":3,"format":"integer"}'
19, 13, '{"type":"number","value":0,"format":"integer"}'
19, 14, '{"type":"number","value":13,"format":"integer"}'
19, 15, '{"type":"number","value":0,"format":"integer"}'
19, 16, '{"type":"number","value":0,"format":"integer"}'
19, 17, '{"type":"number","value":14,"format":"integer"}'
19, 18, '{"type":"number","value":0,"format":"integer"}'
19, 19, '{"type":"number","value":14,"format":"integer"}'
19, 20, '{"type":"number","value":3,"format":"integer"}'
19, 21, '{"type":"number","value":0,"format":"integer"}'
19, 22, '{"type":"number","value":4,"format":"integer"}'
19, 23, '{"type":"number","value":6,"format":"integer"}'
20, 1, '{"type":"number","value":27,"format":"integer"}'
20, 2, '{"type":"number","value":1,"format":"integer"}'
20, 3, '{"type":"number","value":5,"format":"integer"}'
20, 4, '{"type":"number","value":3,"format":"integer"}'
20, 5, '{"type":"number","value":2,"format":"integer"}'
20, 6, '{"type":"number","value":11,"format":"integer"}'
20, 7, '{"type":"number","value":4,"format":"integer"}'
20, 8, '{"type":"number","value":24,"format":"integer"}'
20, 9, '{"type":"number","value":7,"format":"integer"}'
20, 10, '{"type":"number","value":20,"format":"integer"}'
20, 11, '{"type":"number","value":26,"format":"integer"}'
20, 12, '{"type":"number","value":2,"format":"integer"}'
20, 13, '{"type":"number","value":2,"format":"integer"}'
20, 14, '{"type":"number","value":14,"format":"integer"}'
20, 15, '{"type":"number","value":1,"format":"integer"}'
20, 16, '{"type":"number","value":4,"format":"integer"}'
20, 17, '{"type":"number","value":10,"format":"integer"}'
20, 19, '{"type":"number","value":1,"format":"integer"}'
20, 20, '{"type":"number","value":2,"format":"integer"}'
20, 22, '{"type":"number","value":8,"format":"integer"}'
20, 23, '{"type":"number","value":13,"format":"integer"}'
21, 1, '{"type":"statistics/number","min":20719000,"max":714593000,"mean":207686818,"median":129785000,"sum":4569110000,"count":22,"format":"duration","highlightMetric":"median"}'
21, 2, '{"type":"statistics/number","min":676240000,"max":676240000,"mean":676240000,"median":676240000,"sum":676240000,"count":1,"format":"duration","highlightMetric":"median"}'
21, 3, '{"type":"statistics/number","min":32417000,"max":285622000,"mean":118074250,"median":77129000,"sum":472297000,"count":4,"format":"duration","highlightMetric":"median"}'
21, 4, '{"type":"statistics/number","min":481338000,"max":481338000,"mean":481338000,"median":481338000,"sum":481338000,"count":1,"format":"duration","highlightMetric":"median"}'
21, 5, '{"type":"statistics/number","min":172158000,"max":731425000,"mean":451791500,"median":451791500,"sum":903583000,"count":2,"format":"duration","highlightMetric":"median"}'
21, 6, '{"type":"statistics/number","min":46816000,"max":711061000,"mean":288525100,"median":178059000,"sum":2885251000,"count":10,"format":"duration","highlightMetric":"median"}'
21, 7, '{"type":"statistics/number","min":54707000,"max":54707000,"mean":54707000,"median":54707000,"sum":54707000,"count":1,"format":"duration","highlightMetric":"median"}'
21, 8, '{"type":"statistics/number","min":12098000,"max":752731000,"mean":257153810,"median":166822000,"sum":5400230000,"count":21,"format":"duration","highlightMetric":"median"}'
21, 9, '{"type":"statistics/number","min":9370000,"max":679924000,"mean":180523000,"median":85904000,"sum":902615000,"count":5,"format":"duration","highlightMetric":"median"}'
21, 10, '{"type":"statistics/number","min":4920000,"max":713141000,"mean":264755000,"median":156715000,"sum":4500835000,"count":17,"format":"duration","highlightMetric":"median"}'
21, 11, '{"type":"statistics/number","min":31324000,"max":754614000,"mean":228728235,"median":119435000,"sum":3888380000,"count":17,"format":"duration","highlightMetric":"median"}'
21, 12, '{"type":"statistics/number","min":282875000,"max":459199000,"mean":371037000,"median":371037000,"sum":742074000,"count":2,"format":"duration","highlightMetric":"median"}'
21, 13, '{"type":"statistics/number","min":28899000,"max":28899000,"mean":28899000,"median":28899000,"sum":28899000,"count":1,"format":"duration","highlightMetric":"median"}'
21, 14, '{"type":"statistics/number","min":6233000,"max":714791000,"mean":357168385,"median":391513000,"sum":4643189000,"count":13,"format":"duration","highlightMetric":"median"}'
21, 15, '{"type":"statistics/number","min":100863000,"max":100863000,"mean":100863000,"median":100863000,"sum":100863000,"count":1,"format":"duration","highlightMetric":"median"}'
21, 16, '{"type":"statistics/number","min":10515000,"max":144602000,"mean":66277189,"median":69271000,"sum":2452256000,"count":37,"format":"duration","highlightMetric":"median"}'
21, 17, '{"type":"statistics/number","min":18851000,"max":668107000,"mean":178299000,"median":78001000,"sum":1426392000,"count":8,"format":"duration","highlightMetric":"median"}'
21, 19, '{"type":"statistics/number","min":12557000,"max":12557000,"mean":12557000,"median":12557000,"sum":12557000,"count":1,"format":"duration","highlightMetric":"median"}'
21, 20, '{"type":"statistics/number","min":50826000,"max":539481000,"mean":295153500,"median":295153500,"sum":590307000,"count":2,"format":"duration","highlightMetric":"median"}'
21, 22, '{"type":"statistics/number","min":24398000,"max":732415000,"mean":277698167,"median":82465000,"sum":1666189000,"count":6,"format":"duration","highlightMetric":"median"}'
21, 23, '{"type":"statistics/number","min":38160000,"max":428155000,"mean":188268700,"median":93448000,"sum":1882687000,"count":10,"format":"duration","highlightMetric":"median"}'
22, 1, '{"type":"number","value":2425,"format":"integer"}'
22, 2, '{"type":"number","value":130,"format":"integer"}'
22, 3, '{"type":"number","value":481,"format":"integer"}'
22, 4, '{"type":"number","value":207,"format":"integer"}'
22, 5, '{"type":"number","value":148,"format":"integer"}'
22, 6, '{"type":"number","value":697,"format":"integer"}'
22, 7, '{"type":"number","value":73,"format":"integer"}'
22, 8, '{"type":"number","value":1897,"format":"integer"}'
22, 9, '{"type":"number","value":601,"format":"integer"}'
22, 10, '{"type":"number","value":1257,"format":"integer"}'
22, 11, '{"type":"number","value":2085,"format":"integer"}'
22, 12, '{"type":"number","value":186,"format":"integer"}'
22, 13, '{"type":"number","value":61,"format":"integer"}'
22, 14, '{"type":"number","value":1208,"format":"integer"}'
22, 15, '{"type":"number","value":58,"format":"integer"}'
22, 16, '{"type":"number","value":2057,"format":"integer"}'
22, 17, '{"type":"number","value":814,"format":"integer"}'
22, 18, '{"type":"number","value":53,"format":"integer"}'
22, 19, '{"type":"number","value":484,"format":"integer"}'
22, 20, '{"type":"number","value":211,"format":"integer"}'
22, 21, '{"type":"number","value":78,"format":"integer"}'
22, 22, '{"type":"number","value":419,"format":"integer"}'
22, 23, '{"type":"number","value":718,"format":"integer"}'
23, NULL, '{"type":"number","value":18,"format":"integer"}'
24, NULL, '{"type":"number","value":185,"format":"integer"}'
25, NULL, '{"type":"number","value":247,"format":"integer"}'
26, NULL, '{"type":"number","value":30,"format":"integer"}'
27, NULL, '{"type":"number","value":51,"format":"integer"}'
28, NULL, '{"type":"number","value":146,"format":"integer"}'
29, NULL, '{"type":"number","value":162,"format":"integer"}'
30, NULL, '{"type":"number","value":187,"format":"integer"}'
31, NULL, '{"type":"number","value":27,"format":"integer"}'
32, NULL, '{"type":"number","value":4,"format":"integer","unit":"people"}'
33, NULL, '{"type":"number","value":1,"format":"integer"}'
34, NULL, '{"type":"number","value":4,"format":"integer"}'
35, NULL, '{"type":"statistics/number","min":4920000,"max":754614000,"mean":247087883,"median":130445000,"sum":35827743000,"count":145,"format":"duration","highlightMetric":"median"}'
36, NULL, '{"type":"number","value":1035,"format":"integer"}'
37, NULL, '{"type":"number","value":21,"format":"integer"}'
CREATE TABLE awards (
    badge text not null,
    contributor text not null,
    variant text not null,
    achieved_on text not null,
    by_hand integer not null,
    reason text,
    primary key (contributor, badge, variant)
) strict, without rowid;
'all-round', 'amara-okafor', 'silver', '2025-10-28', 0, NULL
'all-round', 'lnavarro', 'silver', '2026-08-15', 0, NULL
'all-round', 'priya-raman', 'silver', '2026-03-13', 0, NULL
'all-round', 'rhodri', 'silver', '2026-10-14', 0, NULL
'all-round', 'yusra', 'silver', '2026-06-12', 0, NULL
'keeper', 'jonas.lindqvist', 'gold', '2026-02-14', 1, 'Kept the harbour gauges running through the February flood'
'merger', 'amara-okafor', 'bronze', '2025-06-05', 0, NULL
'merger', 'amara-okafor', 'silver', '2026-03-14', 0, NULL
'merger', 'aputsiaq', 'bronze', '2026-10-24', 0, NULL
'merger', 'dag-e', 'bronze', '2025-09-04', 0, NULL
'merger', 'farida.y', 'bronze', '2026-06-30', 0, NULL
'merger', 'georgios-p', 'bronze', '2026-02-02', 0, NULL
'merger', 'hana.novotna', 'bronze', '2025-11-07', 0, NULL
'merger', 'hana.novotna', 'silver', '2026-06-19', 0, NULL
'merger', 'ines-duarte', 'bronze', '2026-11-18', 0, NULL
'merger', 'jonas.lindqvist', 'bronze', '2025-06-02', 0, NULL
'merger', 'jonas.lindqvist', 'silver', '2025-12-01', 0, NULL
'merger', 'kwabena-mensah', 'bronze', '2025-10-10', 0, NULL
'merger', 'lnavarro', 'bronze', '2025-11-04', 0, NULL
'merger', 'lnavarro', 'silver', '2026-05-19', 0, NULL
'merger', 'mei-tanaka', 'bronze', '2025-06-13', 0, NULL
'merger', 'mei-tanaka', 'silver', '2026-05-02', 0, NULL
'merger', 'minh-quan', 'bronze', '2026-04-04', 0, NULL
'merger', 'noelani-k', 'bronze', '2026-05-28', 0, NULL
'merger', 'priya-raman', 'bronze', '2025-06-24', 0, NULL
'merger', 'priya-raman', 'silver', '2026-11-02', 0, NULL
'merger', 'quietgauge', 'bronze', '2026-08-27', 0, NULL
'merger', 'rhodri', 'bronze', '2025-10-02', 0, NULL
'merger', 'sofia-marchetti', 'bronze', '2025-11-24', 0, NULL
'merger', 'tane-r', 'bronze', '2026-04-27', 0, NULL
'merger', 'tomasz.w', 'bronze', '2025-06-27', 0, NULL
'merger', 'yusra', 'bronze', '2025-09-11', 0, NULL
'merger', 'yusra', 'silver', '2026-09-26', 0, NULL
'regular', 'amara-okafor', 'bronze', '2025-09-16', 0, NULL
'regular', 'jonas.lindqvist', 'bronze', '2025-06-22', 0, NULL
'regular', 'lnavarro', 'bronze', '2025-09-29', 0, NULL
'regular', 'mei-tanaka', 'bronze', '2025-06-18', 0, NULL
'regular', 'mei-tanaka', 'silver', '2026-11-17', 0, NULL
'regular', 'minh-quan', 'bronze', '2026-11-17', 0, NULL
'regular', 'priya-raman', 'bronze', '2026-04-30', 0, NULL
'regular', 'tomasz.w', 'bronze', '2025-12-19', 0, NULL
'regular', 'yusra', 'bronze', '2025-11-10', 0, NULL
'reviewer', 'amara-okafor', 'bronze', '2025-10-28', 0, NULL
'reviewer', 'amara-okafor', 'silver', '2026-08-04', 0, NULL
'reviewer', 'dag-e', 'bronze', '2025-08-20', 0, NULL
'reviewer', 'hana.novotna', 'bronze', '2026-11-12', 0, NULL
'reviewer', 'jonas.lindqvist', 'bronze', '2025-11-24', 0, NULL
'reviewer', 'kwabena-mensah', 'bronze', '2026-06-08', 0, NULL
'reviewer', 'lnavarro', 'bronze', '2026-01-30', 0, NULL
'reviewer', 'mei-tanaka', 'bronze', '2025-08-03', 0, NULL
'reviewer', 'mei-tanaka', 'silver', '2026-06-02', 0, NULL
'reviewer', 'priya-raman', 'bronze', '2026-03-13', 0, NULL
'reviewer', 'rhodri', 'bronze', '2026-01-18', 0, NULL
'reviewer', 'sofia-marchetti', 'bronze', '2025-11-04', 0, NULL
'reviewer', 'yusra', 'bronze', '2025-12-25', 0, NULL
'rising', 'amara-okafor', 'bronze', '2025-07-31', 0, NULL
'rising', 'amara-okafor', 'silver', '2026-02-28', 0, NULL
'rising', 'aputsiaq', 'bronze', '2025-12-31', 0, NULL
'rising', 'aputsiaq', 'gold', '2026-10-31', 0, NULL
'rising', 'aputsiaq', 'silver', '2025-12-31', 0, NULL
'rising', 'dag-e', 'bronze', '2025-09-30', 0, NULL
'rising', 'dag-e', 'gold', '2025-09-30', 0, NULL
'rising', 'dag-e', 'silver', '2025-09-30', 0, NULL
'rising', 'farida.y', 'bronze', '2026-06-30', 0, NULL
'rising', 'farida.y', 'gold', '2026-06-30', 0, NULL
'rising', 'farida.y', 'silver', '2026-06-30', 0, NULL
'rising', 'georgios-p', 'bronze', '2026-10-31', 0, NULL
'rising', 'georgios-p', 'silver', '2026-10-31', 0, NULL
'rising', 'hana.novotna', 'bronze', '2025-11-30', 0, NULL
'rising', 'hana.novotna', 'gold', '2025-11-30', 0, NULL
'rising', 'hana.novotna', 'silver', '2025-11-30', 0, NULL
'rising', 'jonas.lindqvist', 'bronze', '2025-06-30', 0, NULL
'rising', 'jonas.lindqvist', 'gold', '2025-06-30', 0, NULL
'rising', 'jonas.lindqvist', 'silver', '2025-06-30', 0, NULL
'rising', 'kwabena-mensah', 'bronze', '2025-11-30', 0, NULL
'rising', 'lnavarro', 'bronze', '2025-09-30', 0, NULL
'rising', 'lnavarro', 'gold', '2025-11-30', 0, NULL
'rising', 'lnavarro', 'silver', '2025-09-30', 0, NULL
'rising', 'mei-tanaka', 'bronze', '2025-06-30', 0, NULL
'rising', 'mei-tanaka', 'gold', '2025-06-30', 0, NULL
'rising', 'mei-tanaka', 'silver', '2025-06-30', 0, NULL
'rising', 'priya-raman', 'bronze', '2025-08-31', 0, NULL
'rising', 'priya-raman', 'gold', '2026-01-31', 0, NULL
'rising', 'priya-raman', 'silver', '2025-08-31', 0, NULL
'rising', 'rhodri', 'bronze', '2025-11-30', 0, NULL
'rising', 'rhodri', 'gold', '2025-11-30', 0, NULL
'rising', 'rhodri', 'silver', '2025-11-30', 0, NULL
'rising', 'sofia-marchetti', 'bronze', '2025-07-31', 0, NULL
'rising', 'sofia-marchetti', 'gold', '2025-07-31', 0, NULL
'rising', 'sofia-marchetti', 'silver', '2025-07-31', 0, NULL
'rising', 'tane-r', 'bronze', '2026-04-30', 0, NULL
'rising', 'tane-r', 'silver', '2026-04-30', 0, NULL
'rising', 'tomasz.w', 'bronze', '2025-12-31', 0, NULL
'rising', 'tomasz.w', 'gold', '2025-12-31', 0, NULL
'rising', 'tomasz.w', 'silver', '2025-12-31', 0, NULL
'rising', 'yusra', 'bronze', '2025-10-31', 0, NULL
'rising', 'yusra', 'silver', '2025-10-31', 0, NULL
CREATE TABLE badge_progress (
    contributor_id integer not null,
    badge_id integer not null,
    tier_id integer not null,
    toward integer not null,
    target integer,
    primary key (contributor_id, badge_id)
) strict, without rowid;
1, 1, 3, 23000, 50000
1, 2, 7, 30000, 100000
1, 3, 9, 1000, 8000
1, 4, 13, 5000, 18000
1, 5, 15, 2000, 3000
2, 1, 2, 1000, 10000
2, 3, 8, 1000, 4000
2, 5, 14, 1000, 3000
3, 1, 2, 4000, 10000
3, 2, 6, 10000, 25000
3, 3, 8, 0, 4000
3, 5, 14, 2000, 3000
4, 1, 2, 1000, 10000
4, 2, 5, 4000, 5000
4, 3, 8, 1000, 4000
4, 5, 14, 0, 3000
5, 1, 2, 2000, 10000
5, 2, 5, 2000, 5000
5, 3, 8, 2000, 4000
5, 4, 13, 2000, 6000
5, 5, 14, 0, 3000
6, 1, 3, 10000, 50000
6, 2, 6, 5000, 25000
6, 3, 8, 1000, 4000
6, 5, 14, 2000, 3000
7, 1, 2, 1000, 10000
7, 3, 8, 1000, 4000
7, 4, 11, 3000, NULL
7, 5, 14, 0, 3000
8, 1, 3, 21000, 50000
8, 2, 6, 19000, 25000
8, 3, 9, 2000, 8000
8, 5, 14, 2000, 3000
9, 1, 2, 5000, 10000
9, 2, 6, 10000, 25000
9, 3, 8, 3000, 4000
9, 4, 12, 7000, 4000
9, 5, 14, 2000, 3000
10, 1, 3, 17000, 50000
10, 2, 6, 12000, 25000
10, 3, 9, 3000, 8000
10, 5, 15, 1000, 3000
11, 1, 3, 17000, 50000
11, 2, 7, 38000, 100000
11, 3, 10, 8000, 16000
11, 5, 14, 2000, 3000
12, 1, 2, 2000, 10000
12, 2, 5, 3000, 5000
12, 3, 9, 4000, 8000
12, 4, 11, 3000, 2000
12, 5, 14, 0, 3000
13, 1, 2, 1000, 10000
13, 3, 8, 1000, 4000
13, 4, 11, 1000, NULL
13, 5, 14, 0, 3000
14, 1, 3, 13000, 50000
14, 2, 6, 13000, 25000
14, 3, 9, 4000, 8000
14, 5, 15, 0, 3000
15, 1, 2, 1000, 10000
15, 3, 8, 0, 4000
15, 4, 11, 0, NULL
15, 5, 14, 0, 3000
17, 1, 2, 8000, 10000
17, 2, 6, 14000, 25000
17, 3, 8, 2000, 4000
17, 5, 15, 0, 3000
18, 3, 8, 0, 4000
18, 4, 11, 0, 2000
18, 5, 14, 1000, 3000
19, 1, 2, 1000, 10000
19, 2, 6, 14000, 25000
19, 3, 8, 0, 4000
19, 5, 14, 2000, 3000
20, 1, 2, 2000, 10000
20, 2, 5, 3000, 5000
20, 3, 8, 3000, 4000
20, 4, 13, 5000, 3000
20, 5, 14, 0, 3000
22, 1, 2, 6000, 10000
22, 2, 5, 4000, 5000
22, 3, 9, 1000, 8000
22, 5, 14, 1000, 3000
23, 1, 3, 10000, 50000
23, 2, 6, 6000, 25000
23, 3, 9, 1000, 8000
23, 4, 13, 1000, NULL
23, 5, 15, 0, 3000
CREATE TABLE badge_tiers (
    id integer primary key,
    badge_id integer not null,
    variant text not null,
    place integer not null,
    description text not null,
    demand text not null,
    people integer not null
) strict;
1, 1, 'bronze', 1, '', '1 merged pull request', 20
2, 1, 'silver', 2, '', '10 merged pull requests', 7
3, 1, 'gold', 3, '', '50 merged pull requests', 0
4, 1, 'platinum', 4, '', '200 merged pull requests', 0
5, 2, 'bronze', 1, '', '5 reviews', 11
6, 2, 'silver', 2, '', '25 reviews', 2
7, 2, 'gold', 3, '', '100 reviews', 0
8, 3, 'bronze', 1, '', '4 weeks in a row', 8
9, 3, 'silver', 2, '', '8 weeks in a row', 1
10, 3, 'gold', 3, '', '16 weeks in a row', 0
11, 4, 'bronze', 1, '', '50% more than the month before', 16
12, 4, 'silver', 2, '', '100% more than the month before', 15
13, 4, 'gold', 3, '', '200% more than the month before', 11
14, 5, 'silver', 1, '', 'at least 5 commits, at least 5 reviews and at least 3 opened issues', 5
15, 5, 'gold', 2, '', 'at least 20 commits, at least 20 reviews and at least 10 opened issues', 0
16, 6, 'gold', 1, 'Kept things running when it mattered.', 'given by hand', 1
CREATE TABLE badges (
    id integer primary key,
    slug text not null unique,
    name text not null,
    description text not null,
    rule text not null
) strict;
1, 'merger', 'Merged', 'For changes that found their way in.', 'Counts merged pull requests.'
2, 'reviewer', 'Second pair of eyes', 'For reading what others wrote.', 'Counts reviews.'
3, 'regular', 'Week after week', 'For being there.', 'Counts weeks in a row, Monday to Sunday, with at least one commit, opened pull request, merged pull request, review, opened issue or closed issue.'
4, 'rising', 'Rising', '', 'Compares the active days of a calendar month with those of the month before.'
5, 'all-round', 'All-round', 'For those who do a bit of everything.', 'Needs all of it at once.'
6, 'keeper', 'Keeper of the gauges', 'For care that no count can see.', 'Given by hand.'
CREATE TABLE boards (
    period text not null,
    rank integer not null,
    contributor text not null,
    name text,
    score real not null,
    activity_points real not null,
    line_bonus real not null,
    activities integer not null,
    previous_rank integer,
    previous_score real,
    gained real not null,
    primary key (period, rank, contributor)
) strict, without rowid;
'all', 1, 'amara-okafor', 'Amara Okafor', 2442.185, 2425.0, 17.185, 166, NULL, NULL, 2442.185
'all', 2, 'jonas.lindqvist', 'Jonas Lindqvist', 2396.795, 1897.0, 499.795, 135, NULL, NULL, 2396.795
'all', 3, 'mei-tanaka', '田中 芽依 (Mei Tanaka)', 2103.14, 2085.0, 18.14, 139, NULL, NULL, 2103.14
'all', 4, 'lnavarro', 'Lucía Navarro', 1273.08, 1257.0, 16.08, 94, NULL, NULL, 1273.08
'all', 5, 'priya-raman', 'Priya Raman', 1226.32, 1208.0, 18.32, 83, NULL, NULL, 1226.32
'all', 6, 'rhodri', 'Rhodri ap Gwilym', 821.37, 814.0, 7.37, 62, NULL, NULL, 821.37
'all', 7, 'yusra', 'يسرى حدّاد', 724.36, 718.0, 6.36, 55, NULL, NULL, 724.36
'all', 8, 'hana.novotna', 'Hana Novotná', 700.645, 697.0, 3.645, 48, NULL, NULL, 700.645
'all', 9, 'kwabena-mensah', 'Kwabena Mensah', 604.5, 601.0, 3.5, 47, NULL, NULL, 604.5
'all', 10, 'sofia-marchetti', 'Sofia Marchetti', 484.6, 484.0, 0.6, 48, NULL, NULL, 484.6
'all', 11, 'dag-e', 'Dag Eriksen', 484.1, 481.0, 3.1, 35, NULL, NULL, 484.1
'all', 12, 'tomasz.w', 'Tomasz Wójcik', 423.025, 419.0, 4.025, 27, NULL, NULL, 423.025
'all', 13, 'tane-r', 'Tāne Rewi', 213.345, 211.0, 2.345, 18, NULL, NULL, 213.345
'all', 14, 'farida.y', 'Farida Yusupova', 207.29, 207.0, 0.29, 16, NULL, NULL, 207.29
'all', 15, 'minh-quan', 'Nguyễn Minh Quân', 187.67, 186.0, 1.67, 12, NULL, NULL, 187.67
'all', 16, 'georgios-p', 'Γιώργος Παπαδάκης', 148.515, 148.0, 0.515, 9, NULL, NULL, 148.515
'all', 17, 'aputsiaq', 'Aputsiaq Kleist', 130.73, 130.0, 0.73, 19, NULL, NULL, 130.73
'all', 18, 'ines-duarte', 'Inês Duarte', 73.195, 73.0, 0.195, 5, NULL, NULL, 73.195
'all', 19, 'noelani-k', 'Noelani Kealoha', 61.205, 61.0, 0.205, 5, NULL, NULL, 61.205
'all', 20, 'quietgauge', NULL, 58.35, 58.0, 0.35, 4, NULL, NULL, 58.35
'all', 21, 'skerry-school', 'Skerry Point School', 53.0, 53.0, 0.0, 8, NULL, NULL, 53.0
'month', 1, 'mei-tanaka', '田中 芽依 (Mei Tanaka)', 285.82, 282.0, 3.82, 19, 4, 65.1, 220.72
'month', 2, 'priya-raman', 'Priya Raman', 284.23, 283.0, 1.23, 17, 5, 53.105, 231.125
'month', 3, 'jonas.lindqvist', 'Jonas Lindqvist', 181.44, 181.0, 0.44, 11, 9, 25.36, 156.08
'month', 4, 'lnavarro', 'Lucía Navarro', 176.54, 175.0, 1.54, 10, 1, 112.31, 64.23
'month', 5, 'amara-okafor', 'Amara Okafor', 176.135, 175.0, 1.135, 9, 2, 108.565, 67.57
'month', 6, 'kwabena-mensah', 'Kwabena Mensah', 136.095, 136.0, 0.095, 9, 12, 10.125, 125.97
'month', 7, 'tane-r', 'Tāne Rewi', 107.025, 105.0, 2.025, 6, 11, 20.0, 87.025
'month', 8, 'minh-quan', 'Nguyễn Minh Quân', 78.03, 78.0, 0.03, 5, NULL, NULL, 78.03
'month', 9, 'ines-duarte', 'Inês Duarte', 73.195, 73.0, 0.195, 5, NULL, NULL, 73.195
'month', 10, 'tomasz.w', 'Tomasz Wójcik', 66.465, 65.0, 1.465, 4, NULL, NULL, 66.465
'month', 11, 'farida.y', 'Farida Yusupova', 53.0, 53.0, 0.0, 4, 13, 3.0, 50.0
'month', 11, 'rhodri', 'Rhodri ap Gwilym', 53.0, 53.0, 0.0, 4, 8, 28.0, 25.0
'month', 13, 'aputsiaq', 'Aputsiaq Kleist', 43.73, 43.0, 0.73, 3, 10, 21.0, 22.73
'month', 14, 'georgios-p', 'Γιώργος Παπαδάκης', 28.0, 28.0, 0.0, 2, 7, 50.23, -22.23
'month', 15, 'hana.novotna', 'Hana Novotná', 20.0, 20.0, 0.0, 1, NULL, NULL, 20.0
'month', 15, 'yusra', 'يسرى حدّاد', 20.0, 20.0, 0.0, 1, 6, 53.05, -33.05
'month', 17, 'noelani-k', 'Noelani Kealoha', 8.0, 8.0, 0.0, 1, NULL, NULL, 8.0
'month', 18, 'sofia-marchetti', 'Sofia Marchetti', 3.0, 3.0, 0.0, 1, 3, 73.0, -70.0
'spring-2026', 1, 'amara-okafor', 'Amara Okafor', 619.345, 613.0, 6.345, 40, 6, 201.43, 417.915
'spring-2026', 2, 'mei-tanaka', '田中 芽依 (Mei Tanaka)', 399.325, 397.0, 2.325, 27, 8, 156.635, 242.69
'spring-2026', 3, 'priya-raman', 'Priya Raman', 299.125, 290.0, 9.125, 20, 5, 213.81, 85.315
'spring-2026', 4, 'jonas.lindqvist', 'Jonas Lindqvist', 160.155, 156.0, 4.155, 10, 3, 264.0, -103.845
'spring-2026', 5, 'lnavarro', 'Lucía Navarro', 159.235, 155.0, 4.235, 10, 2, 331.15, -171.915
'spring-2026', 6, 'kwabena-mensah', 'Kwabena Mensah', 143.375, 143.0, 0.375, 10, 10, 94.875, 48.5
'spring-2026', 7, 'rhodri', 'Rhodri ap Gwilym', 130.375, 129.0, 1.375, 10, 7, 158.535, -28.16
'spring-2026', 8, 'hana.novotna', 'Hana Novotná', 128.95, 128.0, 0.95, 10, 1, 383.3, -254.35
'spring-2026', 9, 'sofia-marchetti', 'Sofia Marchetti', 107.22, 107.0, 0.22, 9, 13, 23.0, 84.22
'spring-2026', 10, 'minh-quan', 'Nguyễn Minh Quân', 71.31, 70.0, 1.31, 4, NULL, NULL, 71.31
'spring-2026', 11, 'yusra', 'يسرى حدّاد', 69.885, 69.0, 0.885, 7, 9, 116.27, -46.385
'spring-2026', 12, 'tane-r', 'Tāne Rewi', 66.32, 66.0, 0.32, 6, NULL, NULL, 66.32
'spring-2026', 13, 'noelani-k', 'Noelani Kealoha', 50.205, 50.0, 0.205, 3, NULL, NULL, 50.205
'spring-2026', 14, 'farida.y', 'Farida Yusupova', 15.0, 15.0, 0.0, 1, NULL, NULL, 15.0
'spring-2026', 15, 'aputsiaq', 'Aputsiaq Kleist', 8.0, 8.0, 0.0, 1, 15, 16.0, -8.0
'spring-2026', 15, 'skerry-school', 'Skerry Point School', 8.0, 8.0, 0.0, 1, 13, 23.0, -15.0
'week', 1, 'amara-okafor', 'Amara Okafor', 116.035, 115.0, 1.035, 6, NULL, NULL, 116.035
'week', 2, 'mei-tanaka', '田中 芽依 (Mei Tanaka)', 100.96, 99.0, 1.96, 8, 3, 78.175, 22.785
'week', 3, 'ines-duarte', 'Inês Duarte', 73.195, 73.0, 0.195, 5, NULL, NULL, 73.195
'week', 4, 'lnavarro', 'Lucía Navarro', 70.83, 70.0, 0.83, 4, 2, 90.71, -19.88
'week', 5, 'tomasz.w', 'Tomasz Wójcik', 66.465, 65.0, 1.465, 4, NULL, NULL, 66.465
'week', 6, 'priya-raman', 'Priya Raman', 55.1, 55.0, 0.1, 3, 1, 128.475, -73.375
'week', 7, 'jonas.lindqvist', 'Jonas Lindqvist', 43.0, 43.0, 0.0, 3, 8, 20.0, 23.0
'week', 8, 'kwabena-mensah', 'Kwabena Mensah', 38.0, 38.0, 0.0, 3, 4, 58.095, -20.095
'week', 9, 'farida.y', 'Farida Yusupova', 35.0, 35.0, 0.0, 2, NULL, NULL, 35.0
'week', 9, 'tane-r', 'Tāne Rewi', 35.0, 35.0, 0.0, 2, 5, 57.025, -22.025
'week', 11, 'rhodri', 'Rhodri ap Gwilym', 20.0, 20.0, 0.0, 1, 7, 23.0, -3.0
'week', 11, 'yusra', 'يسرى حدّاد', 20.0, 20.0, 0.0, 1, NULL, NULL, 20.0
'week', 13, 'aputsiaq', 'Aputsiaq Kleist', 8.0, 8.0, 0.0, 1, NULL, NULL, 8.0
'week', 13, 'georgios-p', 'Γιώργος Παπαδάκης', 8.0, 8.0, 0.0, 1, 8, 20.0, -12.0
'week', 13, 'minh-quan', 'Nguyễn Minh Quân', 8.0, 8.0, 0.0, 1, 6, 35.03, -27.03
'week', 13, 'noelani-k', 'Noelani Kealoha', 8.0, 8.0, 0.0, 1, NULL, NULL, 8.0
'year', 1, 'jonas.lindqvist', 'Jonas Lindqvist', 1713.675, 1221.0, 492.675, 82, 3, 683.12, 1030.555
'year', 2, 'amara-okafor', 'Amara Okafor', 1689.095, 1678.0, 11.095, 110, 1, 753.09, 936.005
'year', 3, 'mei-tanaka', '田中 芽依 (Mei Tanaka)', 1400.06, 1386.0, 14.06, 92, 2, 703.08, 696.98
'year', 4, 'lnavarro', 'Lucía Navarro', 1094.885, 1079.0, 15.885, 78, 7, 178.195, 916.69
'year', 5, 'priya-raman', 'Priya Raman', 1014.355, 998.0, 16.355, 67, 6, 211.965, 802.39
'year', 6, 'rhodri', 'Rhodri ap Gwilym', 666.045, 660.0, 6.045, 51, 9, 155.325, 510.72
'year', 7, 'hana.novotna', 'Hana Novotná', 600.3, 597.0, 3.3, 41, 11, 100.345, 499.955
'year', 8, 'kwabena-mensah', 'Kwabena Mensah', 512.61, 511.0, 1.61, 41, 12, 91.89, 420.72
'year', 9, 'yusra', 'يسرى حدّاد', 482.815, 480.0, 2.815, 36, 5, 241.545, 241.27
'year', 10, 'sofia-marchetti', 'Sofia Marchetti', 317.6, 317.0, 0.6, 29, 8, 167.0, 150.6
'year', 11, 'tomasz.w', 'Tomasz Wójcik', 304.9, 301.0, 3.9, 20, 10, 118.125, 186.775
'year', 12, 'tane-r', 'Tāne Rewi', 213.345, 211.0, 2.345, 18, NULL, NULL, 213.345
'year', 13, 'farida.y', 'Farida Yusupova', 207.29, 207.0, 0.29, 16, NULL, NULL, 207.29
'year', 14, 'minh-quan', 'Nguyễn Minh Quân', 187.67, 186.0, 1.67, 12, NULL, NULL, 187.67
'year', 15, 'georgios-p', 'Γιώργος Παπαδάκης', 148.515, 148.0, 0.515, 9, NULL, NULL, 148.515
'year', 16, 'aputsiaq', 'Aputsiaq Kleist', 130.73, 130.0, 0.73, 19, NULL, NULL, 130.73
'year', 17, 'ines-duarte', 'Inês Duarte', 73.195, 73.0, 0.195, 5, NULL, NULL, 73.195
'year', 18, 'dag-e', 'Dag Eriksen', 69.235, 69.0, 0.235, 7, 4, 414.865, -345.63
'year', 19, 'noelani-k', 'Noelani Kealoha', 61.205, 61.0, 0.205, 5, NULL, NULL, 61.205
'year', 20, 'quietgauge', NULL, 58.35, 58.0, 0.35, 4, NULL, NULL, 58.35
'year', 21, 'skerry-school', 'Skerry Point School', 42.0, 42.0, 0.0, 6, 13, 11.0, 31.0
CREATE TABLE contributions (
    slug text not null,
    contributor_id integer not null,
    definition_id integer not null,
    repository_id integer,
    occurred_at text not null,
    day integer not null,
    title text,
    link text,
    text text,
    points integer,
    count integer not null,
    lines_added integer not null,
    lines_deleted integer not null
) strict;
'commit:03aa4014d0f894c72de14874fe7bcfcb608a221a:author', 3, 2, 4, '2025-06-05T12:20:43Z', 20244, 'Tidy the imports', 'https://github.com/northwind-commons/handbook/commit/03aa4014d0f894c72de14874fe7bcfcb608a221a', NULL, NULL, 1, 8, 5
'commit:0426b7c677734c5d239b809a1665a3d6b45a4383:author', 12, 2, 4, '2026-11-11T14:27:54Z', 20768, 'Translate the glossary into Vietnamese (#37)', 'https://github.com/northwind-commons/handbook/commit/0426b7c677734c5d239b809a1665a3d6b45a4383', NULL, NULL, 1, 3, 0
'commit:0483e15f202ead2259a5fb2760e8764cd39ad53d:author', 8, 2, 4, '2025-05-31T10:51:43Z', 20239, 'Rename a variable that lied', 'https://github.com/northwind-commons/handbook/commit/0483e15f202ead2259a5fb2760e8764cd39ad53d', NULL, NULL, 1, 26, 22
'commit:04a8e24b68a89f89033f7801abbd18abb7940583:author', 8, 2, 3, '2025-12-10T14:47:03Z', 20432, 'Simplify the loop over stations', 'https://github.com/northwind-commons/gauge/commit/04a8e24b68a89f89033f7801abbd18abb7940583', NULL, NULL, 1, 9, 3
'commit:04afefa4d7d86161a2e910657de3e80733bf9c5f:author', 1, 2, 5, '2026-09-29T21:16:00Z', 20725, 'Make the legend readable on a phone (#51)', 'https://github.com/northwind-commons/tideline/commit/04afefa4d7d86161a2e910657de3e80733bf9c5f', NULL, NULL, 1, 16, 5
'commit:04e8fef904e60cdeb4321e91602c6d4eb87f7163:author', 1, 2, 5, '2026-03-20T21:14:44Z', 20532, 'Make the example runnable', 'https://github.com/northwind-commons/tideline/commit/04e8fef904e60cdeb4321e91602c6d4eb87f7163', NULL, NULL, 1, 22, 9
'commit:04f2011f5236c89464818c7ded1e4f0aa8004350:author', 11, 2, 3, '2026-04-02T23:42:51Z', 20545, 'Use the same example station everywhere', 'https://github.com/northwind-commons/gauge/commit/04f2011f5236c89464818c7ded1e4f0aa8004350', NULL, NULL, 1, 11, 1
'commit:057c09a1e2ad79b6c5b69210f45ddb16d7b7338c:author', 10, 2, 5, '2025-12-23T21:44:23Z', 20445, 'Stop the map from stealing the scroll wheel (#23)', 'https://github.com/northwind-commons/tideline/commit/057c09a1e2ad79b6c5b69210f45ddb16d7b7338c', NULL, NULL, 1, 144, 27
'commit:060802a756c230f53f1290fd0c9e753db183be4e:author', 23, 2, 5, '2026-07-08T09:11:45Z', 20642, 'Draw the tide curve with the predicted range behind it (#42)', 'https://github.com/northwind-commons/tideline/commit/060802a756c230f53f1290fd0c9e753db183be4e', NULL, NULL, 1, 15, 6
'commit:06b75bc7ada1fd39bd8c208870e68dc97db065a0:author', 10, 2, 5, '2026-11-20T03:10:21Z', 20777, 'Let the chart begin at any hour (#59)', 'https://github.com/northwind-commons/tideline/commit/06b75bc7ada1fd39bd8c208870e68dc97db065a0', NULL, NULL, 1, 63, 40
'commit:08b029bd3eddcb97518131fd75c28077b941ae12:author', 6, 2, 4, '2026-05-26T00:16:11Z', 20599, 'Explain how to choose a place for a gauge (#23)', 'https://github.com/northwind-commons/handbook/commit/08b029bd3eddcb97518131fd75c28077b941ae12', NULL, NULL, 1, 12, 0
'commit:0bd5a2381d41106832076bc4c44cccfebd27b15e:author', 23, 2, 3, '2025-10-10T22:23:34Z', 20371, 'Retry the LoRa join with a growing delay (#12)', 'https://github.com/northwind-commons/gauge/commit/0bd5a2381d41106832076bc4c44cccfebd27b15e', NULL, NULL, 1, 86, 22
'commit:0bf14b719e923118ab867b5b94c845348ee6b4a6:author', 8, 2, 1, '2025-08-23T06:08:37Z', 20323, 'Shorten the start-up text', 'https://github.com/northwind-commons/almanac/commit/0bf14b719e923118ab867b5b94c845348ee6b4a6', NULL, NULL, 1, 8, 4
'commit:0c14b7b828736fae57209f74c0a5c4fc15cf73cd:author', 8, 2, 3, '2025-07-25T23:14:25Z', 20294, 'Add a simulator for stations without hardware (#4)', 'https://github.com/northwind-commons/gauge/commit/0c14b7b828736fae57209f74c0a5c4fc15cf73cd', NULL, NULL, 1, 11, 0
'commit:0c399413bfd43266cbe64bb9bae8ea70687abc1a:author', 11, 2, 5, '2025-06-13T23:37:03Z', 20252, 'Fix the chart axis when all values are negative (#4)', 'https://github.com/northwind-commons/tideline/commit/0c399413bfd43266cbe64bb9bae8ea70687abc1a', NULL, NULL, 1, 37, 2
'commit:0c399413bfd43266cbe64bb9bae8ea70687abc1a:co-author-1', 1, 2, 5, '2025-06-13T23:37:03Z', 20252, 'Fix the chart axis when all values are negative (#4)', 'https://github.com/northwind-commons/tideline/commit/0c399413bfd43266cbe64bb9bae8ea70687abc1a', NULL, NULL, 1, 0, 0
'commit:0c8ac082542b81cf8c07b007f91a5d9948b80972:author', 16, 2, 5, '2026-09-16T23:31:17Z', 20712, 'Bump maplibre-gl to 6.11.6 (#49)', 'https://github.com/northwind-commons/tideline/commit/0c8ac082542b81cf8c07b007f91a5d9948b80972', NULL, NULL, 1, 30, 30
'commit:0d53c521574849b9b939b7c3e399be6b2986eae2:author', 1, 2, 5, '2026-02-20T12:35:01Z', 20504, 'Sort the station list once, not twice', 'https://github.com/northwind-commons/tideline/commit/0d53c521574849b9b939b7c3e399be6b2986eae2', NULL, NULL, 1, 14, 7
'commit:0dd1a8f65d53a1b22f2f903d8baedf2be45fd25b:author', 1, 2, 2, '2026-01-26T20:54:07Z', 20479, 'Bring the glossary up to date', 'https://github.com/northwind-commons/fieldkit/commit/0dd1a8f65d53a1b22f2f903d8baedf2be45fd25b', NULL, NULL, 1, 6, 1
'commit:0dfef1dcd23fb7cbe00abb9abef9d412348ff812:author', 1, 2, 5, '2026-08-05T12:33:21Z', 20670, 'Reduce the start page to 140 kB (#46)', 'https://github.com/northwind-commons/tideline/commit/0dfef1dcd23fb7cbe00abb9abef9d412348ff812', NULL, NULL, 1, 20, 1
'commit:0e3b108cc33a8e809271e644be0d22a68b6015fd:author', 17, 2, 2, '2025-12-06T15:35:44Z', 20428, 'Offer the nearest three stations first (#14)', 'https://github.com/northwind-commons/fieldkit/commit/0e3b108cc33a8e809271e644be0d22a68b6015fd', NULL, NULL, 1, 198, 48
'commit:0e67977ac85cf626235519af252f7a2ac14ceccc:author', 9, 2, 1, '2025-11-04T13:12:00Z', 20396, 'Make the error message a sentence', 'https://github.com/northwind-commons/almanac/commit/0e67977ac85cf626235519af252f7a2ac14ceccc', NULL, NULL, 1, 11, 10
'commit:0ed8397f4864bc19b96b9f3a013222cc1e7fa08e:author', 10, 2, 2, '2026-02-04T03:41:03Z', 20488, 'Take a photo of the staff gauge with each visit (#18)', 'https://github.com/northwind-commons/fieldkit/commit/0ed8397f4864bc19b96b9f3a013222cc1e7fa08e', NULL, NULL, 1, 175, 135
'commit:1044248ea168cfe3614b4c6dd3624da37b0d1f22:author', 11, 2, 1, '2026-03-23T22:14:55Z', 20535, 'Compute return periods for flood levels (#26)', 'https://github.com/northwind-commons/almanac/commit/1044248ea168cfe3614b4c6dd3624da37b0d1f22', NULL, NULL, 1, 24, 9
'commit:11a910d5a85b989cfabf488988baadb0efb0cd04:author', 9, 2, 1, '2025-11-13T16:33:17Z', 20405, 'Simplify the loop over stations', 'https://github.com/northwind-commons/almanac/commit/11a910d5a85b989cfabf488988baadb0efb0cd04', NULL, NULL, 1, 12, 10
'commit:141da617f1c0363721fb3db95f244d42e46a258c:author', 6, 2, 4, '2026-06-19T15:17:51Z', 20623, 'Photo guide: biofouling and what to do (#25)', 'https://github.com/northwind-commons/handbook/commit/141da617f1c0363721fb3db95f244d42e46a258c', NULL, NULL, 1, 5, 0
'commit:1441d62cddbddcf9a39e30c6ecd3ed4c5ae110cf:author', 14, 2, 2, '2026-04-22T08:44:13Z', 20565, 'Rename a variable that lied', 'https://github.com/northwind-commons/fieldkit/commit/1441d62cddbddcf9a39e30c6ecd3ed4c5ae110cf', NULL, NULL, 1, 2, 1
'commit:151022afe65f5b86460e45efbb86be377c0a2efc:author', 11, 2, 1, '2025-08-26T07:22:45Z', 20326, 'Explain the magic number', 'https://github.com/northwind-commons/almanac/commit/151022afe65f5b86460e45efbb86be377c0a2efc', NULL, NULL, 1, 14, 2
'commit:153c67fc692ee71dbd63edc3c9bbec5120dab3bf:author', 14, 2, 2, '2026-11-13T00:28:51Z', 20770, 'Open a station from a shared link (#54)', 'https://github.com/northwind-commons/fieldkit/commit/153c67fc692ee71dbd63edc3c9bbec5120dab3bf', NULL, NULL, 1, 10, 2
'commit:167ef3f7d78191c4bb181a3f7297744186dc0cf2:author', 8, 2, 3, '2025-08-23T19:46:08Z', 20323, 'Fix a typo in the readme', 'https://github.com/northwind-commons/gauge/commit/167ef3f7d78191c4bb181a3f7297744186dc0cf2', NULL, NULL, 1, 20, 3
'commit:17de6742d9c341b351ab0f39b2bf9be06a476c86:author', 1, 2, 1, '2026-05-28T14:27:44Z', 20601, 'Stream uploads instead of holding them in memory (#32)', 'https://github.com/northwind-commons/almanac/commit/17de6742d9c341b351ab0f39b2bf9be06a476c86', NULL, NULL, 1, 126, 88
'commit:184a186b3bff7cbe8732df48984107de8d338e1d:author', 1, 2, 2, '2026-06-19T20:23:57Z', 20623, 'Check the reading against the last one before saving (#37)', 'https://github.com/northwind-commons/fieldkit/commit/184a186b3bff7cbe8732df48984107de8d338e1d', NULL, NULL, 1, 42, 3
'commit:19b70dc1c6be98dfaf30f7fb6a7929a53d5e147c:author', 10, 2, 5, '2026-06-02T20:17:15Z', 20606, 'Bring the glossary up to date', 'https://github.com/northwind-commons/tideline/commit/19b70dc1c6be98dfaf30f7fb6a7929a53d5e147c', NULL, NULL, 1, 13, 7
'commit:1ab079b8a75452aaf1849c82b740968442d1c376:author', 8, 2, 1, '2025-06-22T14:18:02Z', 20261, 'Derive the mean sea level per station and year (#1)', 'https://github.com/northwind-commons/almanac/commit/1ab079b8a75452aaf1849c82b740968442d1c376', NULL, NULL, 1, 246, 15
'commit:1c38b7092f81336ba0ba406332f1451c7de00dc7:author', 6, 2, 4, '2026-01-29T15:55:26Z', 20482, 'Add an example to the changelog', 'https://github.com/northwind-commons/handbook/commit/1c38b7092f81336ba0ba406332f1451c7de00dc7', NULL, NULL, 1, 23, 16
'commit:1cd15a8909283e8527d46d945713532a1c0efc5f:author', 1, 2, 2, '2026-04-12T19:40:06Z', 20555, 'Show the tide at the time of the visit (#29)', 'https://github.com/northwind-commons/fieldkit/commit/1cd15a8909283e8527d46d945713532a1c0efc5f', NULL, NULL, 1, 29, 2
'commit:1e23001d9f97ca23da6e77216fad3f897ef8a5d1:author', 10, 2, 5, '2026-09-09T20:00:44Z', 20705, 'Fix flicker when the wind layer is switched on (#48)', 'https://github.com/northwind-commons/tideline/commit/1e23001d9f97ca23da6e77216fad3f897ef8a5d1', NULL, NULL, 1, 74, 4
'commit:1e488b578f0db15096da2422229aa4c3f434cd38:author', 11, 2, 1, '2026-03-14T10:20:56Z', 20526, 'Page through stations with a cursor (#25)', 'https://github.com/northwind-commons/almanac/commit/1e488b578f0db15096da2422229aa4c3f434cd38', NULL, NULL, 1, 116, 44
'commit:22091649b4d0b8a0d02ba442d711351487d239a5:author', 19, 2, 3, '2025-11-24T21:36:28Z', 20416, 'Correct for air temperature in the ultrasonic driver (#16)', 'https://github.com/northwind-commons/gauge/commit/22091649b4d0b8a0d02ba442d711351487d239a5', NULL, NULL, 1, 6, 0
'commit:23c92e7989a2bf8ffcae02bf21cc270eeae46dd1:author', 6, 2, 4, '2025-11-07T13:54:23Z', 20399, 'Translate the safety page into Czech (#8)', 'https://github.com/northwind-commons/handbook/commit/23c92e7989a2bf8ffcae02bf21cc270eeae46dd1', NULL, NULL, 1, 4, 0
'commit:26042fd643b0348fe0ef819906979926e6f952b8:author', 11, 2, 1, '2026-09-08T05:15:05Z', 20704, 'Rename a variable that lied', 'https://github.com/northwind-commons/almanac/commit/26042fd643b0348fe0ef819906979926e6f952b8', NULL, NULL, 1, 5, 3
'commit:27fd8aa3fa2f65f7c2575499d3cb153c9dfb182a:author', 8, 2, 3, '2026-07-24T21:22:13Z', 20658, 'Update the screenshots', 'https://github.com/northwind-commons/gauge/commit/27fd8aa3fa2f65f7c2575499d3cb153c9dfb182a', NULL, NULL, 1, 3, 0
'commit:2811f13ced3e4c0bbb20395b9d495bc1622a3d1a:author', 6, 2, 4, '2026-05-17T08:24:08Z', 20590, 'Recipes for the data interface (#22)', 'https://github.com/northwind-commons/handbook/commit/2811f13ced3e4c0bbb20395b9d495bc1622a3d1a', NULL, NULL, 1, 30, 9
'commit:2817f9b54c7a6ed0bf9db3e6da6a28067febb60d:author', 6, 2, 4, '2026-01-29T22:39:03Z', 20482, 'Tell the story of the Port Ellis flood (#19)', 'https://github.com/northwind-commons/handbook/commit/2817f9b54c7a6ed0bf9db3e6da6a28067febb60d', NULL, NULL, 1, 61, 18
'commit:285f40ea6abe42fb81aa6e9858268fcec50990ef:author', 16, 2, 5, '2026-11-17T22:32:49Z', 20774, 'Bump maplibre-gl to 5.9.1 (#60)', 'https://github.com/northwind-commons/tideline/commit/285f40ea6abe42fb81aa6e9858268fcec50990ef', NULL, NULL, 1, 4, 4
'commit:286bd3e2a64664bd3d95b4a07298ae142df81ad6:author', 1, 2, 1, '2026-06-25T05:48:55Z', 20629, 'Harmonic prediction for stations with a year of data (#39)', 'https://github.com/northwind-commons/almanac/commit/286bd3e2a64664bd3d95b4a07298ae142df81ad6', NULL, NULL, 1, 11, 3
'commit:2a82361806b24828caab1056adeb8dafa1db8de1:author', 23, 2, 4, '2026-04-19T17:42:23Z', 20562, 'Say who decides what, and how (#20)', 'https://github.com/northwind-commons/handbook/commit/2a82361806b24828caab1056adeb8dafa1db8de1', NULL, NULL, 1, 58, 4
'commit:2b054382b134bb51cad714a3362424b1f225fa4d:author', 7, 2, 4, '2026-11-18T13:07:05Z', 20775, 'Say where the nearest toilet is on the station page (#39)', 'https://github.com/northwind-commons/handbook/commit/2b054382b134bb51cad714a3362424b1f225fa4d', NULL, NULL, 1, 18, 3
'commit:2bc6e596916034ce8e07ced675c3c04a8c9b260d:author', 17, 2, 5, '2026-02-07T00:56:21Z', 20491, 'Group stations by river basin (#25)', 'https://github.com/northwind-commons/tideline/commit/2bc6e596916034ce8e07ced675c3c04a8c9b260d', NULL, NULL, 1, 29, 5
'commit:2c174d28e7f77946ed17adef89912ec72ffb2460:author', 17, 2, 3, '2026-08-13T14:03:52Z', 20678, 'Add the missing licence header', 'https://github.com/northwind-commons/gauge/commit/2c174d28e7f77946ed17adef89912ec72ffb2460', NULL, NULL, 1, 9, 2
'commit:2ce21b928582dac1404e1026d3213da6bd0509fc:author', 16, 2, 2, '2026-05-14T20:02:01Z', 20587, 'Bump date-fns to 2.8.4 (#33)', 'https://github.com/northwind-commons/fieldkit/commit/2ce21b928582dac1404e1026d3213da6bd0509fc', NULL, NULL, 1, 14, 14
'commit:2d4b437520e26319e70ab337cc40a242b03778f9:author', 17, 2, 2, '2026-06-26T15:37:25Z', 20630, 'Say clearly when an upload was refused (#39)', 'https://github.com/northwind-commons/fieldkit/commit/2d4b437520e26319e70ab337cc40a242b03778f9', NULL, NULL, 1, 90, 67
'commit:2e00022f31808eaf9f7e7965c2a63a264f8bc66b:author', 16, 2, 2, '2026-03-16T13:29:20Z', 20528, 'Bump zxing-js to 9.16.4 (#21)', 'https://github.com/northwind-commons/fieldkit/commit/2e00022f31808eaf9f7e7965c2a63a264f8bc66b', NULL, NULL, 1, 11, 11
'commit:2f40eb37d77a33ab25310f8d043f5f23da39c2f9:author', 11, 2, 5, '2026-07-17T09:56:30Z', 20651, 'Show the datum of every station in its header (#45)', 'https://github.com/northwind-commons/tideline/commit/2f40eb37d77a33ab25310f8d043f5f23da39c2f9', NULL, NULL, 1, 8, 0
'commit:2fad57439bcac064c9e6d83463d2bb5b3312bf9c:author', 20, 2, 3, '2026-11-10T23:45:11Z', 20767, 'Make the sampling interval a setting of the station (#43)', 'https://github.com/northwind-commons/gauge/commit/2fad57439bcac064c9e6d83463d2bb5b3312bf9c', NULL, NULL, 1, 187, 31
'commit:2fbac61fd13a575d9a7123326be16793d127e639:author', 8, 2, 3, '2026-02-25T17:21:37Z', 20509, 'Log the firmware version with every boot (#26)', 'https://github.com/northwind-commons/gauge/commit/2fbac61fd13a575d9a7123326be16793d127e639', NULL, NULL, 1, 43, 5
'commit:307179b25c1a78fdbb02ec558143f702a61ea404:author', 16, 2, 1, '2026-01-21T16:45:38Z', 20474, 'Bump ruff to 7.1.0 (#17)', 'https://github.com/northwind-commons/almanac/commit/307179b25c1a78fdbb02ec558143f702a61ea404', NULL, NULL, 1, 28, 28
'commit:307773023fe4292734eb7e2b9a0b02c77b098c78:author', 8, 2, 3, '2026-08-08T17:01:17Z', 20673, 'Lower the brown-out threshold for cold mornings (#35)', 'https://github.com/northwind-commons/gauge/commit/307773023fe4292734eb7e2b9a0b02c77b098c78', NULL, NULL, 1, 33, 7
'commit:3166ff78cabbe47fa1c5eac95270a01d7c134635:author', 16, 2, 2, '2026-03-19T23:45:41Z', 20531, 'Bump svelte to 1.12.1 (#23)', 'https://github.com/northwind-commons/fieldkit/commit/3166ff78cabbe47fa1c5eac95270a01d7c134635', NULL, NULL, 1, 42, 42
'commit:319f988f9658a2d401bbc5089100140b157987e0:author', 1, 2, 2, '2026-08-23T01:52:38Z', 20688, 'Explain permission prompts before they appear (#44)', 'https://github.com/northwind-commons/fieldkit/commit/319f988f9658a2d401bbc5089100140b157987e0', NULL, NULL, 1, 46, 38
'commit:326cdebcc448938ae5de20547c785a0adf31b582:author', 16, 2, 5, '2025-07-11T10:23:13Z', 20280, 'Bump maplibre-gl to 7.22.1 (#9)', 'https://github.com/northwind-commons/tideline/commit/326cdebcc448938ae5de20547c785a0adf31b582', NULL, NULL, 1, 33, 33
'commit:3315157bc50a3e35ccf000d5ab8b5375e33cb52c:author', 1, 2, 2, '2026-06-21T20:56:21Z', 20625, 'Undo for the last saved visit (#38)', 'https://github.com/northwind-commons/fieldkit/commit/3315157bc50a3e35ccf000d5ab8b5375e33cb52c', NULL, NULL, 1, 39, 9
'commit:3384ae685000253aa082ec79ff427f73d0b52d15:author', 9, 2, 4, '2026-10-04T14:48:21Z', 20730, 'Make the error message a sentence', 'https://github.com/northwind-commons/handbook/commit/3384ae685000253aa082ec79ff427f73d0b52d15', NULL, NULL, 1, 11, 3
'commit:34532021e44afa05d6ea1f173891f396e8e4ad54:author', 14, 2, 1, '2026-11-18T11:42:23Z', 20775, 'Serve monthly extracts as Parquet (#49)', 'https://github.com/northwind-commons/almanac/commit/34532021e44afa05d6ea1f173891f396e8e4ad54', NULL, NULL, 1, 9, 2
'commit:36556108a0746f4f8ed4c89835676af91271a3d4:author', 1, 2, 3, '2026-10-12T16:18:54Z', 20738, 'Use the same example station everywhere', 'https://github.com/northwind-commons/gauge/commit/36556108a0746f4f8ed4c89835676af91271a3d4', NULL, NULL, 1, 26, 24
'commit:367a39bea7916ebe0e25e95a4507cb9ac221dfa9:author', 3, 2, 3, '2025-11-11T00:50:35Z', 20403, 'Show the station id on the e-paper label (#14)', 'https://github.com/northwind-commons/gauge/commit/367a39bea7916ebe0e25e95a4507cb9ac221dfa9', NULL, NULL, 1, 93, 43
'commit:367e152c058c2d4cffea2caaa9f7a3516c358768:author', 23, 2, 4, '2026-08-24T08:26:02Z', 20689, 'Glossary of tides and rivers (#31)', 'https://github.com/northwind-commons/handbook/commit/367e152c058c2d4cffea2caaa9f7a3516c358768', NULL, NULL, 1, 9, 0
'commit:374e783cd2f85297c4cebe0efb790fe233b5cdd1:author', 16, 2, 1, '2025-07-15T07:19:41Z', 20284, 'Bump uvicorn to 5.9.1 (#4)', 'https://github.com/northwind-commons/almanac/commit/374e783cd2f85297c4cebe0efb790fe233b5cdd1', NULL, NULL, 1, 33, 33
'commit:3779b0dd11cfdcbbdcb8db131bdca50ffc2131e5:author', 8, 2, 3, '2025-12-01T12:41:09Z', 20423, 'Recover from a torn write of the settings page (#18)', 'https://github.com/northwind-commons/gauge/commit/3779b0dd11cfdcbbdcb8db131bdca50ffc2131e5', NULL, NULL, 1, 17, 3
'commit:386874bb90af89f25dae47868fd15c03ba682b67:author', 16, 2, 5, '2026-02-11T05:30:26Z', 20495, 'Bump eslint to 1.16.1 (#26)', 'https://github.com/northwind-commons/tideline/commit/386874bb90af89f25dae47868fd15c03ba682b67', NULL, NULL, 1, 57, 57
'commit:38c40c633ce16c72dcb446d8dbe53c657c8dab7c:author', 1, 2, 5, '2026-04-15T09:20:45Z', 20558, 'Zoom by dragging over the chart (#33)', 'https://github.com/northwind-commons/tideline/commit/38c40c633ce16c72dcb446d8dbe53c657c8dab7c', NULL, NULL, 1, 52, 18
'commit:3acb9bedb0108177ea8a9b19801706fdfe2a09a4:author', 16, 2, 3, '2026-04-16T12:00:08Z', 20559, 'Bump postcard to 7.11.5 (#28)', 'https://github.com/northwind-commons/gauge/commit/3acb9bedb0108177ea8a9b19801706fdfe2a09a4', NULL, NULL, 1, 23, 23
'commit:3ed568d5adad1c7d582b47486506773d72626390:author', 16, 2, 1, '2025-10-11T20:18:26Z', 20372, 'Bump uvicorn to 6.19.6 (#11)', 'https://github.com/northwind-commons/almanac/commit/3ed568d5adad1c7d582b47486506773d72626390', NULL, NULL, 1, 4, 4
'commit:3f239c007f9c06ffa07e1a25964a5c3e1d2a7809:author', 3, 2, 1, '2025-06-13T22:34:30Z', 20252, 'Rename a variable that lied', 'https://github.com/northwind-commons/almanac/commit/3f239c007f9c06ffa07e1a25964a5c3e1d2a7809', NULL, NULL, 1, 20, 7
'commit:3f49e27152575227a50a1facdffd22289c8b8533:author', 1, 2, 2, '2025-09-04T19:35:54Z', 20335, 'Let two people share one visit (#6)', 'https://github.com/northwind-commons/fieldkit/commit/3f49e27152575227a50a1facdffd22289c8b8533', NULL, NULL, 1, 50, 20
'commit:40f6d7cc389288e6bf8acac4721039a9a92308d2:author', 9, 2, 3, '2025-12-02T09:36:55Z', 20424, 'Bring the glossary up to date', 'https://github.com/northwind-commons/gauge/commit/40f6d7cc389288e6bf8acac4721039a9a92308d2', NULL, NULL, 1, 26, 18
'commit:41a825a2d12bbad97fbbe12a77749dbae2d6d272:author', 23, 2, 4, '2026-05-06T17:38:33Z', 20579, 'Add the missing licence header', 'https://github.com/northwind-commons/handbook/commit/41a825a2d12bbad97fbbe12a77749dbae2d6d272', NULL, NULL, 1, 23, 11
'commit:42f26d1f9840bd20c830126036bbac8146ab3b96:author', 11, 2, 1, '2025-12-23T11:48:50Z', 20445, 'Pin the linter', 'https://github.com/northwind-commons/almanac/commit/42f26d1f9840bd20c830126036bbac8146ab3b96', NULL, NULL, 1, 25, 3
'commit:43f79d1859786f570fdb5be203d21f6eff24e9f8:author', 10, 2, 5, '2025-12-14T23:31:51Z', 20436, 'Add a dark theme that works outdoors (#22)', 'https://github.com/northwind-commons/tideline/commit/43f79d1859786f570fdb5be203d21f6eff24e9f8', NULL, NULL, 1, 152, 118
'commit:43ff77e5723239c4bdfd15e46fee2e21ac33dff0:author', 1, 2, 4, '2025-09-27T10:32:07Z', 20358, 'Make the error message a sentence', 'https://github.com/northwind-commons/handbook/commit/43ff77e5723239c4bdfd15e46fee2e21ac33dff0', NULL, NULL, 1, 3, 0
'commit:463a2b1711e4caa9d87ccd9131c10c664fd5b8c5:author', 9, 2, 4, '2026-07-27T16:19:52Z', 20661, 'Answer the ten questions that newcomers ask (#28)', 'https://github.com/northwind-commons/handbook/commit/463a2b1711e4caa9d87ccd9131c10c664fd5b8c5', NULL, NULL, 1, 12, 4
'commit:466d5f8bc14519d980b60251347c02f4b9e00e8d:author', 16, 2, 1, '2026-10-27T18:11:06Z', 20753, 'Bump fastapi to 4.9.3 (#47)', 'https://github.com/northwind-commons/almanac/commit/466d5f8bc14519d980b60251347c02f4b9e00e8d', NULL, NULL, 1, 28, 28
'commit:477f051993eaf407355083dfe7261ba1e769d3bc:author', 6, 2, 2, '2025-11-29T13:39:44Z', 20421, 'Draft a checklist for sensor maintenance (#13)', 'https://github.com/northwind-commons/fieldkit/commit/477f051993eaf407355083dfe7261ba1e769d3bc', NULL, NULL, 1, 17, 7
'commit:47bb4fa6cf6223c7edca477a6e513d82e88f1cd4:author', 20, 2, 3, '2026-04-27T19:54:57Z', 20570, 'Watchdog: reset after three missed samples (#30)', 'https://github.com/northwind-commons/gauge/commit/47bb4fa6cf6223c7edca477a6e513d82e88f1cd4', NULL, NULL, 1, 28, 4
'commit:4834859ced5f2b622109298eee2b20cd0487b8f6:author', 17, 2, 2, '2025-10-02T13:59:46Z', 20363, 'Fix the lost draft after a phone call (#9)', 'https://github.com/northwind-commons/fieldkit/commit/4834859ced5f2b622109298eee2b20cd0487b8f6', NULL, NULL, 1, 103, 59
'commit:48c2ce5d26fdf255afea641426925106b5fbfe89:author', 10, 2, 5, '2026-11-09T23:16:34Z', 20766, 'Replace the date picker by two plain fields (#55)', 'https://github.com/northwind-commons/tideline/commit/48c2ce5d26fdf255afea641426925106b5fbfe89', NULL, NULL, 1, 69, 4
'commit:4a062eeb8f60e5af0be7f8423ac52c36daa17c31:author', 11, 2, 1, '2025-09-15T11:21:46Z', 20346, 'Time zones: store UTC, show the station''s own (#9)', 'https://github.com/northwind-commons/almanac/commit/4a062eeb8f60e5af0be7f8423ac52c36daa17c31', NULL, NULL, 1, 13, 2
'commit:4a71abef8d544d0259e0099f3b16745dae25c995:author', 11, 2, 1, '2025-08-23T08:40:57Z', 20323, 'Move the nightly job to one transaction per station (#6)', 'https://github.com/northwind-commons/almanac/commit/4a71abef8d544d0259e0099f3b16745dae25c995', NULL, NULL, 1, 33, 8
'commit:4a82662c0d1ecc9d08eb91bfc7e38a6e4fbd24a9:author', 16, 2, 2, '2025-07-01T00:46:59Z', 20270, 'Bump svelte to 9.1.2 (#2)', 'https://github.com/northwind-commons/pocket-gauge/commit/4a82662c0d1ecc9d08eb91bfc7e38a6e4fbd24a9', NULL, NULL, 1, 42, 42
'commit:4b812f391d31dcb44c31ef596f8920cec4d9e6f2:author', 8, 2, 1, '2026-07-05T18:06:19Z', 20639, 'Import the historic paper records of Port Ellis (#40)', 'https://github.com/northwind-commons/almanac/commit/4b812f391d31dcb44c31ef596f8920cec4d9e6f2', NULL, NULL, 1, 48213, 112
'commit:4b89abd1fdf5a295b0baac1370c7f66d29071b8c:author', 16, 2, 1, '2026-02-05T15:02:50Z', 20489, 'Bump fastapi to 2.19.1 (#18)', 'https://github.com/northwind-commons/almanac/commit/4b89abd1fdf5a295b0baac1370c7f66d29071b8c', NULL, NULL, 1, 34, 34
'commit:4ce991c44264297d6228a0ecd6f5733eaf6475e3:author', 12, 2, 4, '2026-07-10T10:18:23Z', 20644, 'Say which file could not be read', 'https://github.com/northwind-commons/handbook/commit/4ce991c44264297d6228a0ecd6f5733eaf6475e3', NULL, NULL, 1, 26, 14
'commit:4daa9ce19022f48bbe07144d1c070a23638f26cc:author', 1, 2, 1, '2026-03-11T22:31:07Z', 20523, 'Publish the data dictionary with each release (#22)', 'https://github.com/northwind-commons/almanac/commit/4daa9ce19022f48bbe07144d1c070a23638f26cc', NULL, NULL, 1, 19, 10
'commit:4f29031812070a247a88e7ed26c5797f13f23677:author', 14, 2, 2, '2026-01-30T06:23:36Z', 20483, 'Speak the reading aloud for confirmation (#17)', 'https://github.com/northwind-commons/fieldkit/commit/4f29031812070a247a88e7ed26c5797f13f23677', NULL, NULL, 1, 13, 5
'commit:4f69ae8b73da4c95bb8cf8f245be8455511e123d:author', 1, 2, 2, '2026-06-05T14:09:13Z', 20609, 'Mark stations that need a new battery (#36)', 'https://github.com/northwind-commons/fieldkit/commit/4f69ae8b73da4c95bb8cf8f245be8455511e123d', NULL, NULL, 1, 14, 2
'commit:4f7b0ecd7fd5cfabee03d187208ed802226b7657:author', 16, 2, 1, '2026-02-17T16:02:08Z', 20501, 'Bump fastapi to 2.7.4 (#19)', 'https://github.com/northwind-commons/almanac/commit/4f7b0ecd7fd5cfabee03d187208ed802226b7657', NULL, NULL, 1, 35, 35
'commit:4fff74c62a8543f56e7c31270a6703d9bd547cad:author', 4, 2, 4, '2026-06-04T06:04:54Z', 20608, 'Silence a warning of the new compiler', 'https://github.com/northwind-commons/handbook/commit/4fff74c62a8543f56e7c31270a6703d9bd547cad', NULL, NULL, 1, 6, 5
'commit:503f0ba98ee1dfdbb2bf542d4e6d79d17a1f4b12:author', 1, 2, 5, '2026-04-09T15:33:31Z', 20552, 'Compare two stations in one chart (#32)', 'https://github.com/northwind-commons/tideline/commit/503f0ba98ee1dfdbb2bf542d4e6d79d17a1f4b12', NULL, NULL, 1, 47, 12
'commit:51106411b72f90570c7cce7f68a8c5f0835941d4:author', 14, 2, 2, '2026-11-13T06:02:23Z', 20770, 'Write down why the delay is two seconds', 'https://github.com/northwind-commons/fieldkit/commit/51106411b72f90570c7cce7f68a8c5f0835941d4', NULL, NULL, 1, 15, 9
'commit:51413108f4e94d57c7ba1d425d6cbbf06ee3c6f8:author', 1, 2, 5, '2025-08-05T23:19:30Z', 20305, 'Remember favourite stations on the device (#11)', 'https://github.com/northwind-commons/tideline/commit/51413108f4e94d57c7ba1d425d6cbbf06ee3c6f8', NULL, NULL, 1, 211, 6
'commit:53011762679892df6d92b596535ce902141f7352:author', 16, 2, 2, '2026-07-07T21:41:09Z', 20641, 'Bump svelte to 4.20.2 (#40)', 'https://github.com/northwind-commons/fieldkit/commit/53011762679892df6d92b596535ce902141f7352', NULL, NULL, 1, 7, 7
'commit:54a2368882d84e6999d262cf9d32a14a02ff5afe:author', 1, 2, 2, '2026-05-28T21:06:50Z', 20601, 'Name the test after what it shows', 'https://github.com/northwind-commons/fieldkit/commit/54a2368882d84e6999d262cf9d32a14a02ff5afe', NULL, NULL, 1, 23, 0
'commit:54aa330be8749eb85d148ef4a90ac8cd448c01c8:author', 14, 2, 2, '2025-07-30T16:53:25Z', 20299, 'Reduce battery use of background sync (#5)', 'https://github.com/northwind-commons/pocket-gauge/commit/54aa330be8749eb85d148ef4a90ac8cd448c01c8', NULL, NULL, 1, 37, 12
'commit:54e9367b430dd9fae156d5d140cb787d756be2ff:author', 16, 2, 1, '2026-07-14T15:02:44Z', 20648, 'Bump duckdb to 5.5.6 (#41)', 'https://github.com/northwind-commons/almanac/commit/54e9367b430dd9fae156d5d140cb787d756be2ff', NULL, NULL, 1, 43, 43
'commit:5506fd4bd2a273355fd6c0b4fcb00675761abd71:author', 1, 2, 5, '2025-09-10T14:53:01Z', 20341, 'Shorten the start-up text', 'https://github.com/northwind-commons/tideline/commit/5506fd4bd2a273355fd6c0b4fcb00675761abd71', NULL, NULL, 1, 9, 0
'commit:5526f313b8e933bc731f7f7b9bb0c6ee78c1d2de:author', 14, 2, 2, '2026-07-16T04:39:26Z', 20650, 'Make the example runnable', 'https://github.com/northwind-commons/fieldkit/commit/5526f313b8e933bc731f7f7b9bb0c6ee78c1d2de', NULL, NULL, 1, 9, 3
'commit:55fa773bd9b0ac97a32cea78f751bc34774b120d:author', 14, 2, 2, '2025-12-28T02:24:39Z', 20450, 'Fix a typo in the readme', 'https://github.com/northwind-commons/fieldkit/commit/55fa773bd9b0ac97a32cea78f751bc34774b120d', NULL, NULL, 1, 9, 3
'commit:578147f32bd8a855a1455f5bcd224a5b6b0585dd:author', 11, 2, 1, '2026-11-09T05:56:52Z', 20766, 'Silence a warning of the new compiler', 'https://github.com/northwind-commons/almanac/commit/578147f32bd8a855a1455f5bcd224a5b6b0585dd', NULL, NULL, 1, 12, 11
'commit:5897a1599a1a59f9dd3efe7ba5fa96b7b9571b9b:author', 8, 2, 1, '2026-03-04T16:27:48Z', 20516, 'Merge duplicate stations without losing readings (#21)', 'https://github.com/northwind-commons/almanac/commit/5897a1599a1a59f9dd3efe7ba5fa96b7b9571b9b', NULL, NULL, 1, 119, 9
'commit:58ce4e3d4b50658a8af58f3ae75b5c0f96f2e31e:author', 3, 2, 3, '2025-06-03T12:45:13Z', 20242, 'Remove a setting that nothing reads', 'https://github.com/northwind-commons/gauge/commit/58ce4e3d4b50658a8af58f3ae75b5c0f96f2e31e', NULL, NULL, 1, 26, 11
'commit:58fa81e780500d5645c920f065023cfcad33d774:author', 22, 2, 2, '2025-12-05T11:18:55Z', 20427, 'Check links once a week', 'https://github.com/northwind-commons/fieldkit/commit/58fa81e780500d5645c920f065023cfcad33d774', NULL, NULL, 1, 4, 0
'commit:59e946ccb97dab77c13b948ca9e58516784c59f7:author', 8, 2, 3, '2025-09-15T16:21:39Z', 20346, 'Blink a code when the SIM is missing (#7)', 'https://github.com/northwind-commons/gauge/commit/59e946ccb97dab77c13b948ca9e58516784c59f7', NULL, NULL, 1, 199, 72
'commit:5d8fb8a8739df19dbd3376a3b3656c8c54161acd:author', 16, 2, 1, '2025-07-29T22:40:20Z', 20298, 'Bump duckdb to 6.21.5 (#5)', 'https://github.com/northwind-commons/almanac/commit/5d8fb8a8739df19dbd3376a3b3656c8c54161acd', NULL, NULL, 1, 38, 38
'commit:5e560f48d8dd7a2ec7d8f7657f88fd1032c14210:author', 1, 2, 5, '2025-10-24T03:43:20Z', 20385, 'Show stations that fell silent in grey (#17)', 'https://github.com/northwind-commons/tideline/commit/5e560f48d8dd7a2ec7d8f7657f88fd1032c14210', NULL, NULL, 1, 40, 0
'commit:5f407226a7b9cc735b19e9ce8abe92a6b00ee199:author', 10, 2, 5, '2025-11-13T03:42:10Z', 20405, 'Use the browser''s locale for dates and units (#19)', 'https://github.com/northwind-commons/tideline/commit/5f407226a7b9cc735b19e9ce8abe92a6b00ee199', NULL, NULL, 1, 9, 5
'commit:5f407226a7b9cc735b19e9ce8abe92a6b00ee199:co-author-1', 1, 2, 5, '2025-11-13T03:42:10Z', 20405, 'Use the browser''s locale for dates and units (#19)', 'https://github.com/northwind-commons/tideline/commit/5f407226a7b9cc735b19e9ce8abe92a6b00ee199', NULL, NULL, 1, 0, 0
'commit:5fd081eab1e34392fc0fd4a4ec812534a5fe01e7:author', 16, 2, 2, '2026-10-06T20:54:26Z', 20732, 'Bump zxing-js to 2.8.5 (#48)', 'https://github.com/northwind-commons/fieldkit/commit/5fd081eab1e34392fc0fd4a4ec812534a5fe01e7', NULL, NULL, 1, 57, 57
'commit:60575076a77a2bbc1d3a9c756c6aff8dd77db9cc:author', 11, 2, 1, '2026-07-28T09:03:03Z', 20662, 'Make the error message a sentence', 'https://github.com/northwind-commons/almanac/commit/60575076a77a2bbc1d3a9c756c6aff8dd77db9cc', NULL, NULL, 1, 8, 0
'commit:609fb323ffe19a12e416a651c8bd3ceec4762db3:author', 1, 2, 5, '2026-08-22T19:44:59Z', 20687, 'Check links once a week', 'https://github.com/northwind-commons/tideline/commit/609fb323ffe19a12e416a651c8bd3ceec4762db3', NULL, NULL, 1, 23, 12
'commit:60cd4f37c725589c2d701edea96d943e372f656a:author', 8, 2, 4, '2026-10-24T19:47:55Z', 20750, 'Replace screenshots of the old app (#35)', 'https://github.com/northwind-commons/handbook/commit/60cd4f37c725589c2d701edea96d943e372f656a', NULL, NULL, 1, 39, 10
'commit:6190fe17d584b3464e85dd6814b06faa64f6460b:author', 16, 2, 2, '2026-04-04T23:22:03Z', 20547, 'Bump date-fns to 9.6.6 (#28)', 'https://github.com/northwind-commons/fieldkit/commit/6190fe17d584b3464e85dd6814b06faa64f6460b', NULL, NULL, 1, 37, 37
'commit:61f4b0e4d7cd4053e0b18158d0bc40a229ae3f2a:author', 8, 2, 4, '2025-11-24T12:34:10Z', 20416, 'Sort the station list once, not twice', 'https://github.com/northwind-commons/handbook/commit/61f4b0e4d7cd4053e0b18158d0bc40a229ae3f2a', NULL, NULL, 1, 16, 5
'commit:625c4e0cd82ff71925ffcca6053641935b61b97e:author', 11, 2, 4, '2025-05-29T02:02:29Z', 20237, 'Make the error message a sentence', 'https://github.com/northwind-commons/handbook/commit/625c4e0cd82ff71925ffcca6053641935b61b97e', NULL, NULL, 1, 17, 13
'commit:63f47c8d724a8ff09b64ae038828867e6528ac2f:author', 16, 2, 3, '2025-10-01T12:21:09Z', 20362, 'Bump heapless to 6.21.1 (#9)', 'https://github.com/northwind-commons/gauge/commit/63f47c8d724a8ff09b64ae038828867e6528ac2f', NULL, NULL, 1, 41, 41
'commit:6400564576a2759372f2b7c47ea7270a7da9b9ee:author', 16, 2, 5, '2026-07-04T22:13:51Z', 20638, 'Bump d3-shape to 5.10.2 (#41)', 'https://github.com/northwind-commons/tideline/commit/6400564576a2759372f2b7c47ea7270a7da9b9ee', NULL, NULL, 1, 24, 24
'commit:64ab2fb0289236250b758740aa709aa04f289baf:author', 1, 2, 5, '2025-07-10T14:39:05Z', 20279, 'Keep the map where the reader left it (#8)', 'https://github.com/northwind-commons/tideline/commit/64ab2fb0289236250b758740aa709aa04f289baf', NULL, NULL, 1, 11, 1
'commit:65c867a261a3821106ff838fe73e1538283d32fa:author', 8, 2, 1, '2026-08-14T14:30:52Z', 20679, 'Drop the unused join in the level query (#44)', 'https://github.com/northwind-commons/almanac/commit/65c867a261a3821106ff838fe73e1538283d32fa', NULL, NULL, 1, 15, 3
'commit:66b74e85cbd4aaed6421dfbd7df74df7fc87570e:author', 11, 2, 1, '2026-05-02T01:17:35Z', 20575, 'Rate-limit by key instead of by address (#27)', 'https://github.com/northwind-commons/almanac/commit/66b74e85cbd4aaed6421dfbd7df74df7fc87570e', NULL, NULL, 1, 16, 2
'commit:66ee6f3bbacc8d69ff407d55abf6b28962d63f17:author', 12, 2, 5, '2026-04-04T13:30:40Z', 20547, 'Write feet with a proper minus sign (#28)', 'https://github.com/northwind-commons/tideline/commit/66ee6f3bbacc8d69ff407d55abf6b28962d63f17', NULL, NULL, 1, 128, 6
'commit:671efa5d20196385c55591425ba5dc0c3fe840c1:author', 11, 2, 1, '2025-10-29T23:22:21Z', 20390, 'Make the error message a sentence', 'https://github.com/northwind-commons/almanac/commit/671efa5d20196385c55591425ba5dc0c3fe840c1', NULL, NULL, 1, 23, 4
'commit:67399879cbed1e2edba6e9f9bfcbc17103835c8b:author', 5, 2, 4, '2026-02-02T13:40:42Z', 20486, 'Translate the welcome page into Greek (#12)', 'https://github.com/northwind-commons/handbook/commit/67399879cbed1e2edba6e9f9bfcbc17103835c8b', NULL, NULL, 1, 23, 11
'commit:67a8212f1e1722048ca943df767e1213428abfd2:author', 16, 2, 5, '2025-06-05T03:11:04Z', 20244, 'Bump eslint to 9.8.2 (#2)', 'https://github.com/northwind-commons/tideline/commit/67a8212f1e1722048ca943df767e1213428abfd2', NULL, NULL, 1, 54, 54
'commit:682dc5cc7db5ed9834ddca37a23e45b6af44b15f:author', 11, 2, 1, '2026-06-08T23:35:48Z', 20612, 'Add OpenAPI examples for every endpoint (#34)', 'https://github.com/northwind-commons/almanac/commit/682dc5cc7db5ed9834ddca37a23e45b6af44b15f', NULL, NULL, 1, 233, 9
'commit:684aed733176b827eb037a41278f8fc7a605e1c2:author', 10, 2, 4, '2026-08-07T01:07:35Z', 20672, 'Add a page for teachers (#29)', 'https://github.com/northwind-commons/handbook/commit/684aed733176b827eb037a41278f8fc7a605e1c2', NULL, NULL, 1, 38, 23
'commit:68fe03cec4ac05e0b2c51ee2778679853de33fae:author', 9, 2, 1, '2026-05-28T03:41:59Z', 20601, 'Rename ''height'' to ''level'' in version 2 of the API (#31)', 'https://github.com/northwind-commons/almanac/commit/68fe03cec4ac05e0b2c51ee2778679853de33fae', NULL, NULL, 1, 10, 9
'commit:68fe03cec4ac05e0b2c51ee2778679853de33fae:co-author-1', 11, 2, 1, '2026-05-28T03:41:59Z', 20601, 'Rename ''height'' to ''level'' in version 2 of the API (#31)', 'https://github.com/northwind-commons/almanac/commit/68fe03cec4ac05e0b2c51ee2778679853de33fae', NULL, NULL, 1, 0, 0
'commit:6a74c4972fe9849fd670ee5e9064313e4dd5681f:author', 17, 2, 4, '2026-07-30T00:24:15Z', 20664, 'How to review a change kindly (#30)', 'https://github.com/northwind-commons/handbook/commit/6a74c4972fe9849fd670ee5e9064313e4dd5681f', NULL, NULL, 1, 6, 1
'commit:6ae1977bff44011325f24b4cb275450ce3a0e1b9:author', 13, 2, 5, '2026-05-28T06:27:38Z', 20601, 'Subscribe to a station by web feed (#37)', 'https://github.com/northwind-commons/tideline/commit/6ae1977bff44011325f24b4cb275450ce3a0e1b9', NULL, NULL, 1, 18, 5
'commit:6e565255fd345c0d86fcde5e1ec93e1877aa1c38:author', 2, 2, 2, '2026-10-24T15:57:56Z', 20750, 'Accept decimal commas (#51)', 'https://github.com/northwind-commons/fieldkit/commit/6e565255fd345c0d86fcde5e1ec93e1877aa1c38', NULL, NULL, 1, 52, 42
'commit:6e565255fd345c0d86fcde5e1ec93e1877aa1c38:co-author-1', 17, 2, 2, '2026-10-24T15:57:56Z', 20750, 'Accept decimal commas (#51)', 'https://github.com/northwind-commons/fieldkit/commit/6e565255fd345c0d86fcde5e1ec93e1877aa1c38', NULL, NULL, 1, 0, 0
'commit:73b6680659858677eb840bfad288a4689c28127f:author', 11, 2, 1, '2025-12-18T02:00:25Z', 20440, 'Add an example to the changelog', 'https://github.com/northwind-commons/almanac/commit/73b6680659858677eb840bfad288a4689c28127f', NULL, NULL, 1, 24, 20
'commit:756939381c503c64caa902bf62d267eccb0a64b8:author', 22, 2, 3, '2026-01-30T21:37:09Z', 20483, 'Document how to seal the sensor housing (#23)', 'https://github.com/northwind-commons/gauge/commit/756939381c503c64caa902bf62d267eccb0a64b8', NULL, NULL, 1, 8, 0
'commit:756939381c503c64caa902bf62d267eccb0a64b8:co-author-1', 17, 2, 3, '2026-01-30T21:37:09Z', 20483, 'Document how to seal the sensor housing (#23)', 'https://github.com/northwind-commons/gauge/commit/756939381c503c64caa902bf62d267eccb0a64b8', NULL, NULL, 1, 0, 0
'commit:75df280685b8d0e1cfe5c6e1af0b9a6341aca5f7:author', 3, 2, 3, '2025-09-04T14:31:52Z', 20335, 'Port the board definition to revision D (#6)', 'https://github.com/northwind-commons/gauge/commit/75df280685b8d0e1cfe5c6e1af0b9a6341aca5f7', NULL, NULL, 1, 23, 6
'commit:7831da56f4d1cdaf7bee7e012f97e043b2f6ae7f:author', 16, 2, 1, '2025-11-19T21:30:34Z', 20411, 'Bump fastapi to 3.7.4 (#14)', 'https://github.com/northwind-commons/almanac/commit/7831da56f4d1cdaf7bee7e012f97e043b2f6ae7f', NULL, NULL, 1, 29, 29
'commit:78a349fb67e7ee20d5492d61e849383f3474ad57:author', 16, 2, 5, '2026-07-08T20:24:43Z', 20642, 'Bump playwright to 3.16.5 (#44)', 'https://github.com/northwind-commons/tideline/commit/78a349fb67e7ee20d5492d61e849383f3474ad57', NULL, NULL, 1, 4, 4
'commit:78a73dbdc028d978d4c8b00f5d4c60885d88fdb5:author', 1, 2, 5, '2026-11-05T14:51:40Z', 20762, 'Sort the station list once, not twice', 'https://github.com/northwind-commons/tideline/commit/78a73dbdc028d978d4c8b00f5d4c60885d88fdb5', NULL, NULL, 1, 7, 6
'commit:79acf46bd929bad94d063e3d6f486b2cc4329456:author', 16, 2, 2, '2025-07-14T23:26:50Z', 20283, 'Bump zxing-js to 9.0.2 (#3)', 'https://github.com/northwind-commons/pocket-gauge/commit/79acf46bd929bad94d063e3d6f486b2cc4329456', NULL, NULL, 1, 24, 24
'commit:7a69dee704a0c852eafa365a2a5b1399aed8ed02:author', 6, 2, 4, '2025-12-25T16:05:54Z', 20447, 'How to report a broken station (#14)', 'https://github.com/northwind-commons/handbook/commit/7a69dee704a0c852eafa365a2a5b1399aed8ed02', NULL, NULL, 1, 8, 1
'commit:7c896738970c17b7bc45fb7c254844093675c839:author', 10, 2, 2, '2026-09-01T03:49:55Z', 20697, 'Update the screenshots', 'https://github.com/northwind-commons/fieldkit/commit/7c896738970c17b7bc45fb7c254844093675c839', NULL, NULL, 1, 5, 5
'commit:7d270cb37ffca5e1c23b7171693febae2b996bf7:author', 17, 2, 3, '2026-04-21T18:30:49Z', 20564, 'Fix overflow of the uptime counter after 49 days (#29)', 'https://github.com/northwind-commons/gauge/commit/7d270cb37ffca5e1c23b7171693febae2b996bf7', NULL, NULL, 1, 18, 4
'commit:7d56bd81120bef72e70472e16a6e8c4be60d1e33:author', 8, 2, 3, '2026-04-02T23:45:27Z', 20545, 'Guard against a clock that starts in 1970 (#27)', 'https://github.com/northwind-commons/gauge/commit/7d56bd81120bef72e70472e16a6e8c4be60d1e33', NULL, NULL, 1, 229, 126
'commit:7df10f41b5e778f71d604b271b4e813fc9462ba1:author', 17, 2, 3, '2026-08-01T13:45:32Z', 20666, 'Move constants next to their use', 'https://github.com/northwind-commons/gauge/commit/7df10f41b5e778f71d604b271b4e813fc9462ba1', NULL, NULL, 1, 22, 20
'commit:7e1acaeb549d7f296938fe360bcbcea3db3cc144:author', 16, 2, 2, '2026-02-05T15:35:15Z', 20489, 'Bump zxing-js to 5.1.5 (#19)', 'https://github.com/northwind-commons/fieldkit/commit/7e1acaeb549d7f296938fe360bcbcea3db3cc144', NULL, NULL, 1, 38, 38
'commit:822b75fa4a53011d6ec276eafc0687c22cec9097:author', 3, 2, 3, '2025-10-03T18:51:32Z', 20364, 'Speak Modbus RTU for industrial probes (#10)', 'https://github.com/northwind-commons/gauge/commit/822b75fa4a53011d6ec276eafc0687c22cec9097', NULL, NULL, 1, 10, 4
'commit:87d73fb39f21087c86309569daf7b386c1d34e60:author', 8, 2, 3, '2026-06-02T20:14:32Z', 20606, 'Read calibration from the SD card instead of flash (#31)', 'https://github.com/northwind-commons/gauge/commit/87d73fb39f21087c86309569daf7b386c1d34e60', NULL, NULL, 1, 57, 14
'commit:889a07ef27ff3a582ca086eb4e43b3d5e0ccc778:author', 11, 2, 1, '2026-10-23T14:42:23Z', 20749, 'Flag readings that jump more than a metre in a minute (#46)', 'https://github.com/northwind-commons/almanac/commit/889a07ef27ff3a582ca086eb4e43b3d5e0ccc778', NULL, NULL, 1, 101, 47
'commit:89ba0eb55a0b6b0f64cd8032b08787ba535e699d:author', 17, 2, 4, '2026-09-06T21:20:48Z', 20702, 'Describe how releases are made (#32)', 'https://github.com/northwind-commons/handbook/commit/89ba0eb55a0b6b0f64cd8032b08787ba535e699d', NULL, NULL, 1, 13, 2
'commit:8aa5e6c919512c54b5c3510dc71118fc56646671:author', 23, 2, 4, '2025-11-10T18:59:31Z', 20402, 'Make the example runnable', 'https://github.com/northwind-commons/handbook/commit/8aa5e6c919512c54b5c3510dc71118fc56646671', NULL, NULL, 1, 10, 0
'commit:8ad62ed5c09a699d0056fe25c3820935d35217f5:author', 10, 2, 4, '2026-01-14T13:46:22Z', 20467, 'Short words instead of long ones in the welcome page (#16)', 'https://github.com/northwind-commons/handbook/commit/8ad62ed5c09a699d0056fe25c3820935d35217f5', NULL, NULL, 1, 3, 3
'commit:8ad62ed5c09a699d0056fe25c3820935d35217f5:co-author-1', 8, 2, 4, '2026-01-14T13:46:22Z', 20467, 'Short words instead of long ones in the welcome page (#16)', 'https://github.com/northwind-commons/handbook/commit/8ad62ed5c09a699d0056fe25c3820935d35217f5', NULL, NULL, 1, 0, 0
'commit:8afbb6f0e54cbbb782e73b380edd26538175a3b9:author', 14, 2, 2, '2026-09-09T11:16:32Z', 20705, 'Ignore editor files', 'https://github.com/northwind-commons/fieldkit/commit/8afbb6f0e54cbbb782e73b380edd26538175a3b9', NULL, NULL, 1, 8, 1
'commit:8c3a7f4776bf471717f03005593f009cd1e0fac9:author', 6, 2, 4, '2025-12-03T14:21:06Z', 20425, 'List the tools that a visit needs (#11)', 'https://github.com/northwind-commons/handbook/commit/8c3a7f4776bf471717f03005593f009cd1e0fac9', NULL, NULL, 1, 19, 8
'commit:8c3a7f4776bf471717f03005593f009cd1e0fac9:co-author-1', 1, 2, 4, '2025-12-03T14:21:06Z', 20425, 'List the tools that a visit needs (#11)', 'https://github.com/northwind-commons/handbook/commit/8c3a7f4776bf471717f03005593f009cd1e0fac9', NULL, NULL, 1, 0, 0
'commit:8e5365b3813b701e83589d99322c7bb3a87be084:author', 11, 2, 5, '2026-10-05T03:56:00Z', 20731, 'Move constants next to their use', 'https://github.com/northwind-commons/tideline/commit/8e5365b3813b701e83589d99322c7bb3a87be084', NULL, NULL, 1, 7, 6
'commit:8f3aae95dc158a8beff9cf01f00aa153292abf71:author', 10, 2, 2, '2026-03-28T17:06:22Z', 20540, 'Sign visits so that edits can be seen (#26)', 'https://github.com/northwind-commons/fieldkit/commit/8f3aae95dc158a8beff9cf01f00aa153292abf71', NULL, NULL, 1, 69, 6
'commit:8fe3027ea003f5d1b039142f1e16bf4366d7987a:author', 8, 2, 4, '2025-08-25T20:06:56Z', 20325, 'Silence a warning of the new compiler', 'https://github.com/northwind-commons/handbook/commit/8fe3027ea003f5d1b039142f1e16bf4366d7987a', NULL, NULL, 1, 3, 0
'commit:9213dce5e26c5ce74dd7025df46b28099536146b:author', 8, 2, 4, '2025-08-05T14:50:03Z', 20305, 'Add a chapter on reading a staff gauge (#3)', 'https://github.com/northwind-commons/handbook/commit/9213dce5e26c5ce74dd7025df46b28099536146b', NULL, NULL, 1, 27, 3
'commit:928314a00928ab25e08153a078e6c95e3272a0cc:author', 6, 2, 4, '2026-04-21T11:02:45Z', 20564, 'Simplify the loop over stations', 'https://github.com/northwind-commons/handbook/commit/928314a00928ab25e08153a078e6c95e3272a0cc', NULL, NULL, 1, 17, 13
'commit:92aa79bef2b2d12ff0a951dd10f48a19e60bd98c:author', 8, 2, 3, '2025-06-29T13:14:41Z', 20268, 'Encrypt readings with the station''s own key (#1)', 'https://github.com/northwind-commons/gauge/commit/92aa79bef2b2d12ff0a951dd10f48a19e60bd98c', NULL, NULL, 1, 24, 17
'commit:931bfc5b899fec99014c9ba2b3f0d470fd4050a1:author', 14, 2, 1, '2026-11-02T21:58:00Z', 20759, 'Survive an unreadable row in a bulk upload (#48)', 'https://github.com/northwind-commons/almanac/commit/931bfc5b899fec99014c9ba2b3f0d470fd4050a1', NULL, NULL, 1, 64, 3
'commit:941f3b148d0e7bb725f54b7c9cd08358360465bd:author', 11, 2, 1, '2026-04-09T11:04:59Z', 20552, 'Test the empty case', 'https://github.com/northwind-commons/almanac/commit/941f3b148d0e7bb725f54b7c9cd08358360465bd', NULL, NULL, 1, 16, 7
'commit:954480292f466e4d9e2387aac1314aab6ea6af7f:author', 10, 2, 1, '2026-07-22T21:23:15Z', 20656, 'Expose the licence of every series (#42)', 'https://github.com/northwind-commons/almanac/commit/954480292f466e4d9e2387aac1314aab6ea6af7f', NULL, NULL, 1, 48, 30
'commit:95b8a328ca48e4a8e6fc3d520d75349e500787f4:author', 9, 2, 1, '2025-10-10T00:30:55Z', 20371, 'Answer 304 when nothing changed (#10)', 'https://github.com/northwind-commons/almanac/commit/95b8a328ca48e4a8e6fc3d520d75349e500787f4', NULL, NULL, 1, 154, 4
'commit:963013d2b91abac011a47cfb61890946f186e17e:author', 8, 2, 3, '2026-08-27T16:36:44Z', 20692, 'Cut flash wear by writing in whole pages (#38)', 'https://github.com/northwind-commons/gauge/commit/963013d2b91abac011a47cfb61890946f186e17e', NULL, NULL, 1, 48, 14
'commit:9691f0cfe37a9c031cdafa6c32fd79e19323f972:author', 14, 2, 2, '2026-10-15T13:59:18Z', 20741, 'Remove location from photos before upload (#49)', 'https://github.com/northwind-commons/fieldkit/commit/9691f0cfe37a9c031cdafa6c32fd79e19323f972', NULL, NULL, 1, 9, 3
'commit:972e9bfbf983621cc6276ae90dccda53b7e2027b:author', 20, 2, 2, '2026-05-29T03:17:59Z', 20602, 'Fix a typo in the readme', 'https://github.com/northwind-commons/fieldkit/commit/972e9bfbf983621cc6276ae90dccda53b7e2027b', NULL, NULL, 1, 2, 0
'commit:98492f8152b32bcb35376ac7b2ccff1604343056:author', 8, 2, 1, '2025-08-05T18:53:20Z', 20305, 'Say which file could not be read', 'https://github.com/northwind-commons/almanac/commit/98492f8152b32bcb35376ac7b2ccff1604343056', NULL, NULL, 1, 5, 4
'commit:99dd490e592e21c64867a8776ac28ee272e7c35d:author', 22, 2, 4, '2025-12-19T19:05:19Z', 20441, 'Draw the wiring of revision D (#15)', 'https://github.com/northwind-commons/handbook/commit/99dd490e592e21c64867a8776ac28ee272e7c35d', NULL, NULL, 1, 11, 6
'commit:99df3a97f3e62b076c8ec21635372cdaa74a326e:author', 11, 2, 1, '2025-07-31T10:50:47Z', 20300, 'Explain the magic number', 'https://github.com/northwind-commons/almanac/commit/99df3a97f3e62b076c8ec21635372cdaa74a326e', NULL, NULL, 1, 9, 0
'commit:9a1f6bcf928733567d3c395d57fafb3f2d740e82:author', 10, 2, 2, '2025-11-04T20:59:17Z', 20396, 'Translate the visit form into Spanish (#11)', 'https://github.com/northwind-commons/fieldkit/commit/9a1f6bcf928733567d3c395d57fafb3f2d740e82', NULL, NULL, 1, 8, 0
'commit:9ba976b15d12752671083f026c9772c73dba8186:author', 6, 2, 1, '2025-11-18T19:22:27Z', 20410, 'Ignore editor files', 'https://github.com/northwind-commons/almanac/commit/9ba976b15d12752671083f026c9772c73dba8186', NULL, NULL, 1, 26, 9
'commit:9d450f3251b66e1f3515fcd9d6ce277a30144e7b:author', 1, 2, 1, '2025-11-10T21:21:05Z', 20402, 'Compress cold partitions (#13)', 'https://github.com/northwind-commons/almanac/commit/9d450f3251b66e1f3515fcd9d6ce277a30144e7b', NULL, NULL, 1, 32, 5
'commit:9e6d0dd21724dce881cede205615e5bace1b0adb:author', 5, 2, 4, '2026-10-18T19:08:51Z', 20744, 'Add captions to all diagrams (#34)', 'https://github.com/northwind-commons/handbook/commit/9e6d0dd21724dce881cede205615e5bace1b0adb', NULL, NULL, 1, 20, 6
'commit:9f19df7298dbbd2b4a6ce30b5f5802257d78edd6:author', 16, 2, 5, '2026-04-07T23:48:22Z', 20550, 'Bump playwright to 2.17.1 (#31)', 'https://github.com/northwind-commons/tideline/commit/9f19df7298dbbd2b4a6ce30b5f5802257d78edd6', NULL, NULL, 1, 43, 43
'commit:9f476e18bd0dd10c0aced66da115d4cef80cbb05:author', 16, 2, 5, '2026-05-16T20:18:59Z', 20589, 'Bump eslint to 9.16.3 (#36)', 'https://github.com/northwind-commons/tideline/commit/9f476e18bd0dd10c0aced66da115d4cef80cbb05', NULL, NULL, 1, 12, 12
'commit:a2ad165afdba2643c9655e28d5b7c200c2e2ba86:author', 8, 2, 1, '2026-10-14T08:35:01Z', 20740, 'Update the screenshots', 'https://github.com/northwind-commons/almanac/commit/a2ad165afdba2643c9655e28d5b7c200c2e2ba86', NULL, NULL, 1, 13, 11
'commit:a3272b337ae0bad3b2054d9394c91105180acc29:author', 3, 2, 2, '2025-09-14T11:53:03Z', 20345, 'Add an example to the changelog', 'https://github.com/northwind-commons/fieldkit/commit/a3272b337ae0bad3b2054d9394c91105180acc29', NULL, NULL, 1, 26, 12
'commit:a35a3e9b9fdc9dfed0ccdbe7850299532ac8cb37:author', 11, 2, 5, '2026-10-23T08:49:59Z', 20749, 'Cache yesterday''s readings in the service worker (#54)', 'https://github.com/northwind-commons/tideline/commit/a35a3e9b9fdc9dfed0ccdbe7850299532ac8cb37', NULL, NULL, 1, 33, 22
'commit:a6e64cbd85551394d55f68a8401e5394fe912d4e:author', 11, 2, 1, '2026-06-09T16:14:01Z', 20613, 'Backfill gaps from the station''s own memory (#35)', 'https://github.com/northwind-commons/almanac/commit/a6e64cbd85551394d55f68a8401e5394fe912d4e', NULL, NULL, 1, 33, 11
'commit:a7e5f3a27579ddeeee9d4f1ca54997dccc023dc3:author', 23, 2, 4, '2025-11-17T04:09:58Z', 20409, 'Make the error message a sentence', 'https://github.com/northwind-commons/handbook/commit/a7e5f3a27579ddeeee9d4f1ca54997dccc023dc3', NULL, NULL, 1, 7, 5
'commit:a7ff156d5e445f515b70025ac9f34983759c0ed6:author', 16, 2, 5, '2026-04-06T18:21:54Z', 20549, 'Bump maplibre-gl to 3.18.2 (#30)', 'https://github.com/northwind-commons/tideline/commit/a7ff156d5e445f515b70025ac9f34983759c0ed6', NULL, NULL, 1, 33, 33
'commit:a908554e6c1b39f61668940bad307fed0d25b1b7:author', 1, 2, 5, '2025-09-19T19:43:36Z', 20350, 'Add an example to the changelog', 'https://github.com/northwind-commons/tideline/commit/a908554e6c1b39f61668940bad307fed0d25b1b7', NULL, NULL, 1, 18, 4
'commit:a90e3a5fbabc06ee1b0eb6462a23f374703ff5b9:author', 9, 2, 3, '2026-05-12T11:12:12Z', 20585, 'Use the same example station everywhere', 'https://github.com/northwind-commons/gauge/commit/a90e3a5fbabc06ee1b0eb6462a23f374703ff5b9', NULL, NULL, 1, 8, 0
'commit:a938bbc83776c756b06313d380a15b3931237be6:author', 3, 2, 1, '2025-11-25T09:29:30Z', 20417, 'Add an example to the changelog', 'https://github.com/northwind-commons/almanac/commit/a938bbc83776c756b06313d380a15b3931237be6', NULL, NULL, 1, 9, 5
'commit:a95b08371b9312dff1146871fdf0eac403b1a3f3:author', 6, 2, 2, '2026-02-03T17:06:14Z', 20487, 'Sort the station list once, not twice', 'https://github.com/northwind-commons/fieldkit/commit/a95b08371b9312dff1146871fdf0eac403b1a3f3', NULL, NULL, 1, 16, 5
'commit:aa719a2c5280a2adbe07859580398ae16862a73e:author', 22, 2, 5, '2025-06-27T19:06:41Z', 20266, 'Embed a single gauge in any web page (#5)', 'https://github.com/northwind-commons/tideline/commit/aa719a2c5280a2adbe07859580398ae16862a73e', NULL, NULL, 1, 12, 1
'commit:aaf4e559a17ce0d3748048b9bbc05ee8384418d0:author', 1, 2, 5, '2025-07-03T23:29:34Z', 20272, 'Load the map tiles only when they are seen (#7)', 'https://github.com/northwind-commons/tideline/commit/aaf4e559a17ce0d3748048b9bbc05ee8384418d0', NULL, NULL, 1, 67, 55
'commit:ab9be9c85443898421f2c7e5014e82c4561a4787:author', 1, 2, 1, '2026-03-14T10:40:04Z', 20526, 'Document the quality codes (#24)', 'https://github.com/northwind-commons/almanac/commit/ab9be9c85443898421f2c7e5014e82c4561a4787', NULL, NULL, 1, 18, 1
'commit:aeefe94db136236f2e11c3acc292dec6cf449b29:author', 10, 2, 2, '2026-03-22T01:40:31Z', 20534, 'Scan the station''s QR code (#22)', 'https://github.com/northwind-commons/fieldkit/commit/aeefe94db136236f2e11c3acc292dec6cf449b29', NULL, NULL, 1, 18, 5
'commit:af87d9380167e8617ad3183a7ff153a2b497da09:author', 17, 2, 2, '2026-03-14T13:19:42Z', 20526, 'Crop the photo to the gauge (#20)', 'https://github.com/northwind-commons/fieldkit/commit/af87d9380167e8617ad3183a7ff153a2b497da09', NULL, NULL, 1, 117, 1
'commit:b08b1a530ada6ce1af976dac72606372d09d4982:author', 11, 2, 1, '2025-06-29T03:03:20Z', 20268, 'Update the screenshots', 'https://github.com/northwind-commons/almanac/commit/b08b1a530ada6ce1af976dac72606372d09d4982', NULL, NULL, 1, 13, 11
'commit:b0c083be1ffff931ad007cc8beaa68c49cd36f3c:author', 17, 2, 3, '2026-07-20T17:34:57Z', 20654, 'Shorten the start-up text', 'https://github.com/northwind-commons/gauge/commit/b0c083be1ffff931ad007cc8beaa68c49cd36f3c', NULL, NULL, 1, 21, 13
'commit:b1737cfdcb127b360d7e1ce2adcf61ea4ec7b0ba:author', 10, 2, 5, '2026-10-04T19:52:33Z', 20730, 'Move chart colours into design tokens (#52)', 'https://github.com/northwind-commons/tideline/commit/b1737cfdcb127b360d7e1ce2adcf61ea4ec7b0ba', NULL, NULL, 1, 19, 3
'commit:b297bd391f700b68f82e365be5be2828b09779fc:author', 9, 2, 3, '2026-11-13T12:44:49Z', 20770, 'Add a self-test that runs on the bench (#44)', 'https://github.com/northwind-commons/gauge/commit/b297bd391f700b68f82e365be5be2828b09779fc', NULL, NULL, 1, 9, 1
'commit:b31096dd73634fbc2199389879e15c3dda1e00c8:author', 10, 2, 2, '2026-10-08T22:35:43Z', 20734, 'Work without a network for a whole day (#50)', 'https://github.com/northwind-commons/fieldkit/commit/b31096dd73634fbc2199389879e15c3dda1e00c8', NULL, NULL, 1, 9, 3
'commit:b32db9cec8d876ed35311dbb02e24f5d4dc775c2:author', 16, 2, 5, '2026-07-08T11:53:36Z', 20642, 'Bump eslint to 8.1.4 (#43)', 'https://github.com/northwind-commons/tideline/commit/b32db9cec8d876ed35311dbb02e24f5d4dc775c2', NULL, NULL, 1, 7, 7
'commit:b3a3e29915104275865ac968012a72aa228f2652:author', 1, 2, 2, '2026-05-13T06:18:29Z', 20586, 'Remove a setting that nothing reads', 'https://github.com/northwind-commons/fieldkit/commit/b3a3e29915104275865ac968012a72aa228f2652', NULL, NULL, 1, 13, 6
'commit:b41772d38c8a09f6ace3351b1476b63a2c6ca3a8:author', 8, 2, 3, '2026-09-17T13:42:47Z', 20713, 'Average five pings and throw out the extremes (#39)', 'https://github.com/northwind-commons/gauge/commit/b41772d38c8a09f6ace3351b1476b63a2c6ca3a8', NULL, NULL, 1, 81, 33
'commit:b45d34488914b4e2bb7abe344a5292921ddfa931:author', 22, 2, 3, '2025-12-25T00:31:41Z', 20447, 'Send voltage and signal strength once an hour (#21)', 'https://github.com/northwind-commons/gauge/commit/b45d34488914b4e2bb7abe344a5292921ddfa931', NULL, NULL, 1, 66, 20
'commit:b5a675f6ab450fde14c4b7f341c3e9bd95249d80:author', 16, 2, 2, '2026-08-12T03:39:57Z', 20677, 'Bump workbox-window to 7.17.0 (#43)', 'https://github.com/northwind-commons/fieldkit/commit/b5a675f6ab450fde14c4b7f341c3e9bd95249d80', NULL, NULL, 1, 32, 32
'commit:b66658fd2e21f7142b6f883159799dde36d6e868:author', 23, 2, 5, '2025-10-29T12:51:41Z', 20390, 'Warn when a reading is older than an hour (#18)', 'https://github.com/northwind-commons/tideline/commit/b66658fd2e21f7142b6f883159799dde36d6e868', NULL, NULL, 1, 57, 16
'commit:b72d2eeaf3694ab5c97692452bcfad7bf64b1212:author', 8, 2, 4, '2025-07-25T13:38:51Z', 20294, 'Write down why the delay is two seconds', 'https://github.com/northwind-commons/handbook/commit/b72d2eeaf3694ab5c97692452bcfad7bf64b1212', NULL, NULL, 1, 9, 0
'commit:b7c75dbb4a268db6f6e23a2092fd804e6afcde9c:author', 10, 2, 5, '2026-05-19T12:21:37Z', 20592, 'Colour-blind safe palette for flood levels (#35)', 'https://github.com/northwind-commons/tideline/commit/b7c75dbb4a268db6f6e23a2092fd804e6afcde9c', NULL, NULL, 1, 324, 14
'commit:b870a64a73d879ea9506aa97633f3c29a8d38cb1:author', 14, 2, 2, '2026-05-17T02:43:58Z', 20590, 'Queue uploads and show how many wait (#32)', 'https://github.com/northwind-commons/fieldkit/commit/b870a64a73d879ea9506aa97633f3c29a8d38cb1', NULL, NULL, 1, 292, 303
'commit:b9a4516648b2b7ba94b0746704eb1a202d381757:author', 10, 2, 2, '2026-08-06T22:37:10Z', 20671, 'Explain the magic number', 'https://github.com/northwind-commons/fieldkit/commit/b9a4516648b2b7ba94b0746704eb1a202d381757', NULL, NULL, 1, 5, 4
'commit:b9b8a4ceaee05e2a7febeca12118f016e511d50c:author', 6, 2, 4, '2026-03-04T19:42:04Z', 20516, 'Say which file could not be read', 'https://github.com/northwind-commons/handbook/commit/b9b8a4ceaee05e2a7febeca12118f016e511d50c', NULL, NULL, 1, 21, 8
'commit:ba4964a300a9825ab9578b943cf77e2276e0f763:author', 1, 2, 5, '2025-06-05T21:38:19Z', 20244, 'Share a link to a moment in time (#1)', 'https://github.com/northwind-commons/tideline/commit/ba4964a300a9825ab9578b943cf77e2276e0f763', NULL, NULL, 1, 31, 3
'commit:baa0fb64eb78ab8f51cf5a8ee0385286f1c1e06e:author', 3, 2, 3, '2026-01-15T09:06:01Z', 20468, 'Test the empty case', 'https://github.com/northwind-commons/gauge/commit/baa0fb64eb78ab8f51cf5a8ee0385286f1c1e06e', NULL, NULL, 1, 12, 0
'commit:bb1e1a7cd5648424e7fee3faad2fa8d0dc21502e:author', 11, 2, 1, '2026-02-13T04:50:55Z', 20497, 'Explain the magic number', 'https://github.com/northwind-commons/almanac/commit/bb1e1a7cd5648424e7fee3faad2fa8d0dc21502e', NULL, NULL, 1, 16, 0
'commit:bbf9b41eddfdb9a70c3808529523747ce20a4be6:author', 16, 2, 5, '2026-04-16T16:02:53Z', 20559, 'Bump playwright to 2.9.5 (#34)', 'https://github.com/northwind-commons/tideline/commit/bbf9b41eddfdb9a70c3808529523747ce20a4be6', NULL, NULL, 1, 51, 51
'commit:bc569629eb3a9dada311c8096748701fae91243a:author', 11, 2, 3, '2026-02-10T22:51:08Z', 20494, 'Debounce the float switch before counting a reading (#25)', 'https://github.com/northwind-commons/gauge/commit/bc569629eb3a9dada311c8096748701fae91243a', NULL, NULL, 1, 216, 142
'commit:be1882c8944b48b6d38310d90edcb73c2c034283:author', 15, 2, 3, '2026-08-27T23:03:37Z', 20692, 'Add the pin-out of the second connector (#46)', 'https://github.com/northwind-commons/gauge/commit/be1882c8944b48b6d38310d90edcb73c2c034283', NULL, NULL, 1, 34, 2
'commit:bef09bcc8322865adb0e9f708ead2f0453df2b7b:author', 23, 2, 4, '2026-09-26T21:24:01Z', 20722, 'Safety near fast water (#33)', 'https://github.com/northwind-commons/handbook/commit/bef09bcc8322865adb0e9f708ead2f0453df2b7b', NULL, NULL, 1, 4, 2
'commit:c0e64417368a63222d6588faa76a4d27d87a7ab3:author', 4, 2, 4, '2026-06-30T16:32:09Z', 20634, 'Checklist for the yearly survey of the datum (#27)', 'https://github.com/northwind-commons/handbook/commit/c0e64417368a63222d6588faa76a4d27d87a7ab3', NULL, NULL, 1, 4, 2
'commit:c1422f66e578348f606252c708b1c7262dbb58f6:author', 8, 2, 3, '2026-06-08T09:14:21Z', 20612, 'Say which file could not be read', 'https://github.com/northwind-commons/gauge/commit/c1422f66e578348f606252c708b1c7262dbb58f6', NULL, NULL, 1, 8, 2
'commit:c4fe2be675f98a707f371e0d4537bab2ff703d24:author', 11, 2, 1, '2025-06-20T04:17:59Z', 20259, 'Find stuck sensors by their variance (#2)', 'https://github.com/northwind-commons/almanac/commit/c4fe2be675f98a707f371e0d4537bab2ff703d24', NULL, NULL, 1, 25, 3
'commit:c697855a09d6ec08de09bfbf81d3c0c469dcd428:author', 1, 2, 5, '2025-11-22T19:07:37Z', 20414, 'Name the test after what it shows', 'https://github.com/northwind-commons/tideline/commit/c697855a09d6ec08de09bfbf81d3c0c469dcd428', NULL, NULL, 1, 12, 6
'commit:c787f6181428612e05577db86d10ed55b95c7469:author', 4, 2, 1, '2026-08-10T05:43:41Z', 20675, 'Make the example runnable', 'https://github.com/northwind-commons/almanac/commit/c787f6181428612e05577db86d10ed55b95c7469', NULL, NULL, 1, 15, 1
'commit:c89b4aea681b658637066a96be996c29f9f2e66c:author', 14, 2, 2, '2026-11-10T11:49:40Z', 20767, 'Ask for the reason when a reading is corrected (#53)', 'https://github.com/northwind-commons/fieldkit/commit/c89b4aea681b658637066a96be996c29f9f2e66c', NULL, NULL, 1, 14, 6
'commit:cb093433a4f5a2d3fbd01acc6c44799632ef3b2d:author', 14, 2, 4, '2026-01-18T07:46:13Z', 20471, 'Map of working groups (#17)', 'https://github.com/northwind-commons/handbook/commit/cb093433a4f5a2d3fbd01acc6c44799632ef3b2d', NULL, NULL, 1, 15, 5
'commit:cb093433a4f5a2d3fbd01acc6c44799632ef3b2d:co-author-1', 18, 2, 4, '2026-01-18T07:46:13Z', 20471, 'Map of working groups (#17)', 'https://github.com/northwind-commons/handbook/commit/cb093433a4f5a2d3fbd01acc6c44799632ef3b2d', NULL, NULL, 1, 0, 0
'commit:cbde57f88e9836e353d904143c84983f6287c89d:author', 16, 2, 2, '2026-07-09T17:57:36Z', 20643, 'Bump workbox-window to 5.5.6 (#41)', 'https://github.com/northwind-commons/fieldkit/commit/cbde57f88e9836e353d904143c84983f6287c89d', NULL, NULL, 1, 32, 32
'commit:ccb973f3052046c1ef5cb6464726f7e2209ad7e9:author', 3, 2, 3, '2025-10-10T20:43:20Z', 20371, 'Support the MaxBotix MB7389 range finder (#11)', 'https://github.com/northwind-commons/gauge/commit/ccb973f3052046c1ef5cb6464726f7e2209ad7e9', NULL, NULL, 1, 32, 9
'commit:ccd997f58cbd6902b8a6a12426f0deb9d98e17d2:author', 8, 2, 3, '2025-09-08T08:37:05Z', 20339, 'Update the screenshots', 'https://github.com/northwind-commons/gauge/commit/ccd997f58cbd6902b8a6a12426f0deb9d98e17d2', NULL, NULL, 1, 10, 10
'commit:cd6d629291bda34913c7e8bfe85ce93d9ca93584:author', 23, 2, 5, '2026-09-18T08:28:23Z', 20714, 'Right-to-left layout for Arabic and Hebrew (#50)', 'https://github.com/northwind-commons/tideline/commit/cd6d629291bda34913c7e8bfe85ce93d9ca93584', NULL, NULL, 1, 73, 80
'commit:ced7a11305931642834767f1b4b7ecc95be61e09:author', 19, 2, 5, '2025-11-25T21:41:52Z', 20417, 'Pin the linter', 'https://github.com/northwind-commons/tideline/commit/ced7a11305931642834767f1b4b7ecc95be61e09', NULL, NULL, 1, 24, 16
'commit:cf450394a9f6b2e8d2a97e19092a92739ef63fdb:author', 16, 2, 3, '2026-10-13T21:57:42Z', 20739, 'Bump defmt to 3.16.5 (#40)', 'https://github.com/northwind-commons/gauge/commit/cf450394a9f6b2e8d2a97e19092a92739ef63fdb', NULL, NULL, 1, 51, 51
'commit:d0628f77806073153c97c7387a3afd3ac78db435:author', 10, 2, 5, '2026-09-07T22:02:49Z', 20703, 'Delete the workaround for the old modem', 'https://github.com/northwind-commons/tideline/commit/d0628f77806073153c97c7387a3afd3ac78db435', NULL, NULL, 1, 14, 9
'commit:d1c97a5df5cf43ddf2c76024a6165122f940be3d:author', 14, 2, 2, '2026-01-19T21:12:56Z', 20472, 'Bigger buttons for wet gloves (#16)', 'https://github.com/northwind-commons/fieldkit/commit/d1c97a5df5cf43ddf2c76024a6165122f940be3d', NULL, NULL, 1, 32, 11
'commit:d1cd7f71fae8a9116c87cbbcf2c18b59666a05b8:author', 1, 2, 1, '2025-09-20T19:59:44Z', 20351, 'Reject readings that come from the future (#8)', 'https://github.com/northwind-commons/almanac/commit/d1cd7f71fae8a9116c87cbbcf2c18b59666a05b8', NULL, NULL, 1, 38, 10
'commit:d245d4ba859da13b08ea849b2ccb6e6df5b62e2a:author', 11, 2, 3, '2025-06-11T10:09:18Z', 20250, 'Remove a setting that nothing reads', 'https://github.com/northwind-commons/gauge/commit/d245d4ba859da13b08ea849b2ccb6e6df5b62e2a', NULL, NULL, 1, 1, 1
'commit:d2db7ed08d879712f1ff1d906e6b2ba11c28e48c:author', 6, 2, 4, '2025-12-16T06:55:04Z', 20438, 'Style guide for units and numbers (#13)', 'https://github.com/northwind-commons/handbook/commit/d2db7ed08d879712f1ff1d906e6b2ba11c28e48c', NULL, NULL, 1, 39, 13
'commit:d32951c951fc8accab8fb30c33d85aa42b036a8a:author', 11, 2, 1, '2025-10-20T21:48:56Z', 20381, 'Make ingestion idempotent by reading id (#12)', 'https://github.com/northwind-commons/almanac/commit/d32951c951fc8accab8fb30c33d85aa42b036a8a', NULL, NULL, 1, 122, 46
'commit:d3a338536640750534cc697520ee47b4bbc39587:author', 10, 2, 3, '2026-02-13T15:58:59Z', 20497, 'Replace the busy loop in the I2C reader by interrupts (#24)', 'https://github.com/northwind-commons/gauge/commit/d3a338536640750534cc697520ee47b4bbc39587', NULL, NULL, 1, 72, 55
'commit:d3ab8f7f85e4df3c174cd037ad1057816aea2ee6:author', 8, 2, 4, '2025-06-02T19:26:56Z', 20241, 'Fix broken links found by the crawler (#1)', 'https://github.com/northwind-commons/handbook/commit/d3ab8f7f85e4df3c174cd037ad1057816aea2ee6', NULL, NULL, 1, 17, 6
'commit:d4f6f4dde4bdbc71a4bd121e51a7dd0226b2e806:author', 11, 2, 5, '2025-06-28T21:17:28Z', 20267, 'Use the same example station everywhere', 'https://github.com/northwind-commons/tideline/commit/d4f6f4dde4bdbc71a4bd121e51a7dd0226b2e806', NULL, NULL, 1, 23, 20
'commit:d5e8ececad6d670d54976d2300e14b1d2a78c964:author', 8, 2, 3, '2026-06-20T15:28:01Z', 20624, 'Keep the last 48 hours when the network is down (#33)', 'https://github.com/northwind-commons/gauge/commit/d5e8ececad6d670d54976d2300e14b1d2a78c964', NULL, NULL, 1, 74, 17
'commit:d7394b7be7f8cdcc9b4a3ea0f7276c7d64b304a0:author', 22, 2, 3, '2026-11-17T20:17:56Z', 20774, 'Wake the modem before the sampler (#47)', 'https://github.com/northwind-commons/gauge/commit/d7394b7be7f8cdcc9b4a3ea0f7276c7d64b304a0', NULL, NULL, 1, 126, 41
'commit:d78160e694618294b599142b6e1ee49996f2592f:author', 11, 2, 1, '2025-11-25T17:44:53Z', 20417, 'Store readings by station and day (#15)', 'https://github.com/northwind-commons/almanac/commit/d78160e694618294b599142b6e1ee49996f2592f', NULL, NULL, 1, 27, 1
'commit:d81a42ce5f0922b834d6a4cff131746719fc0d90:author', 6, 2, 2, '2026-01-17T18:00:34Z', 20470, 'Fix rotation of photos from older phones (#15)', 'https://github.com/northwind-commons/fieldkit/commit/d81a42ce5f0922b834d6a4cff131746719fc0d90', NULL, NULL, 1, 8, 4
'commit:d9f64ecbb3420f7d811a5a6241805df46c128d65:author', 11, 2, 1, '2026-06-16T15:30:30Z', 20620, 'Check units when a station is registered (#36)', 'https://github.com/northwind-commons/almanac/commit/d9f64ecbb3420f7d811a5a6241805df46c128d65', NULL, NULL, 1, 72, 40
'commit:dba5fecf1825a793daec98345cf078a1d2152f9a:author', 11, 2, 1, '2025-07-08T01:37:21Z', 20277, 'Sort the station list once, not twice', 'https://github.com/northwind-commons/almanac/commit/dba5fecf1825a793daec98345cf078a1d2152f9a', NULL, NULL, 1, 15, 14
'commit:ddde870e7cb42fa7a8c1ec39e6811cc5ae2be25a:author', 8, 2, 3, '2025-06-27T22:24:30Z', 20266, 'Split the radio task from the sampler (#2)', 'https://github.com/northwind-commons/gauge/commit/ddde870e7cb42fa7a8c1ec39e6811cc5ae2be25a', NULL, NULL, 1, 19, 14
'commit:de2d2690c9469341319462ff586ba943cb63acc5:author', 16, 2, 2, '2026-04-26T19:12:10Z', 20569, 'Bump zxing-js to 7.9.3 (#31)', 'https://github.com/northwind-commons/fieldkit/commit/de2d2690c9469341319462ff586ba943cb63acc5', NULL, NULL, 1, 39, 39
'commit:df16c17c36deb0ca97c44f31031fe2e9cc8f7aeb:author', 8, 2, 3, '2025-12-05T17:56:38Z', 20427, 'Name the test after what it shows', 'https://github.com/northwind-commons/gauge/commit/df16c17c36deb0ca97c44f31031fe2e9cc8f7aeb', NULL, NULL, 1, 20, 11
'commit:df81e028110132e9d585d8023fe9e43fb6bec025:author', 14, 2, 2, '2025-06-24T15:03:25Z', 20263, 'Use the system font size everywhere (#1)', 'https://github.com/northwind-commons/pocket-gauge/commit/df81e028110132e9d585d8023fe9e43fb6bec025', NULL, NULL, 1, 142, 23
'commit:df87b8c979ff07ed4270fcb59a3f6b8f42e2af9e:author', 16, 2, 5, '2025-11-28T00:16:49Z', 20420, 'Bump d3-shape to 5.8.3 (#21)', 'https://github.com/northwind-commons/tideline/commit/df87b8c979ff07ed4270fcb59a3f6b8f42e2af9e', NULL, NULL, 1, 55, 55
'commit:e2d4c4da7e7f8ef403599ac19959cb7d61778b88:author', 1, 2, 5, '2026-04-05T21:14:28Z', 20548, 'Announce new readings to screen readers politely (#29)', 'https://github.com/northwind-commons/tideline/commit/e2d4c4da7e7f8ef403599ac19959cb7d61778b88', NULL, NULL, 1, 152, 52
'commit:e380a7e38e1431c9390cf425a5113f0f97ada7fa:author', 19, 2, 5, '2026-04-20T12:54:09Z', 20563, 'Use the same example station everywhere', 'https://github.com/northwind-commons/tideline/commit/e380a7e38e1431c9390cf425a5113f0f97ada7fa', NULL, NULL, 1, 16, 12
'commit:e401da492e322aab81f45bbea84e8384cd65e498:author', 23, 2, 5, '2025-09-11T19:00:32Z', 20342, 'Explain what ''above datum'' means where it is used (#12)', 'https://github.com/northwind-commons/tideline/commit/e401da492e322aab81f45bbea84e8384cd65e498', NULL, NULL, 1, 171, 4
'commit:e48d41154f0893af6223fe29f4634995d6cf478c:author', 1, 2, 2, '2026-02-17T17:28:13Z', 20501, 'Test the empty case', 'https://github.com/northwind-commons/fieldkit/commit/e48d41154f0893af6223fe29f4634995d6cf478c', NULL, NULL, 1, 13, 12
'commit:e52b9e6bd3fac461f3eb1c6fff1607f8dc9432ce:author', 11, 2, 1, '2026-11-18T12:34:23Z', 20775, 'Tell gaps from zeros in monthly extracts (#50)', 'https://github.com/northwind-commons/almanac/commit/e52b9e6bd3fac461f3eb1c6fff1607f8dc9432ce', NULL, NULL, 1, 152, 88
'commit:e72143f27a7712f0384df503017567c6bd2b9f75:author', 8, 2, 1, '2026-10-06T11:21:58Z', 20732, 'Test the empty case', 'https://github.com/northwind-commons/almanac/commit/e72143f27a7712f0384df503017567c6bd2b9f75', NULL, NULL, 1, 15, 5
'commit:e86c3481eeb8182878164ef6f74da2839a003acf:author', 10, 2, 5, '2026-09-09T12:55:03Z', 20705, 'Silence a warning of the new compiler', 'https://github.com/northwind-commons/tideline/commit/e86c3481eeb8182878164ef6f74da2839a003acf', NULL, NULL, 1, 22, 10
'commit:eaad71ae7a835bc25b031552dbee357947e14f2b:author', 14, 2, 2, '2026-08-09T08:22:29Z', 20674, 'Export visits as a spreadsheet (#42)', 'https://github.com/northwind-commons/fieldkit/commit/eaad71ae7a835bc25b031552dbee357947e14f2b', NULL, NULL, 1, 378, 223
'commit:eaad71ae7a835bc25b031552dbee357947e14f2b:co-author-1', 11, 2, 2, '2026-08-09T08:22:29Z', 20674, 'Export visits as a spreadsheet (#42)', 'https://github.com/northwind-commons/fieldkit/commit/eaad71ae7a835bc25b031552dbee357947e14f2b', NULL, NULL, 1, 0, 0
'commit:eb31314fcfac6b47b1d1c35d34e127094d7386c8:author', 23, 2, 4, '2026-01-19T00:12:26Z', 20472, 'What happens to your readings (#18)', 'https://github.com/northwind-commons/handbook/commit/eb31314fcfac6b47b1d1c35d34e127094d7386c8', NULL, NULL, 1, 22, 10
'commit:ecaba5a6a9d6cf07f702a1ed0188dca95ef3f650:author', 1, 2, 5, '2026-07-31T11:17:00Z', 20665, 'Add an example to the changelog', 'https://github.com/northwind-commons/tideline/commit/ecaba5a6a9d6cf07f702a1ed0188dca95ef3f650', NULL, NULL, 1, 18, 0
'commit:eebfffb1629daab2815ec850c6343918a39e54f4:author', 9, 2, 4, '2026-03-20T12:51:08Z', 20532, 'Update the screenshots', 'https://github.com/northwind-commons/handbook/commit/eebfffb1629daab2815ec850c6343918a39e54f4', NULL, NULL, 1, 12, 6
'commit:ef91ac67d3e477aacc0e5f756843e49770504a6e:author', 1, 2, 1, '2026-03-08T11:05:57Z', 20520, 'Explain the magic number', 'https://github.com/northwind-commons/almanac/commit/ef91ac67d3e477aacc0e5f756843e49770504a6e', NULL, NULL, 1, 25, 19
'commit:f0c5e399b8c34c26b739d176512cb0845f4d979f:author', 11, 2, 3, '2026-04-08T11:45:08Z', 20551, 'Ignore editor files', 'https://github.com/northwind-commons/gauge/commit/f0c5e399b8c34c26b739d176512cb0845f4d979f', NULL, NULL, 1, 15, 6
'commit:f3e24dc484abb650ec14f479a932e7f6e972b189:author', 14, 2, 2, '2026-04-17T03:53:28Z', 20560, 'Store the visit in local time with its offset (#30)', 'https://github.com/northwind-commons/fieldkit/commit/f3e24dc484abb650ec14f479a932e7f6e972b189', NULL, NULL, 1, 325, 283
'commit:f3e6b64d867d0e210cd6b751f270194217c5c8f0:author', 1, 2, 5, '2025-07-04T07:02:34Z', 20273, 'Add the missing licence header', 'https://github.com/northwind-commons/tideline/commit/f3e6b64d867d0e210cd6b751f270194217c5c8f0', NULL, NULL, 1, 22, 17
'commit:f4080a1cec52089afd9d0a4b1a05686df795b4f9:author', 8, 2, 3, '2025-11-24T21:16:31Z', 20416, 'Drop readings taken while the modem transmits (#17)', 'https://github.com/northwind-commons/gauge/commit/f4080a1cec52089afd9d0a4b1a05686df795b4f9', NULL, NULL, 1, 14, 6
'commit:f47087f40397482a9b7ed560b0ae9c4113b3ec35:author', 1, 2, 5, '2025-06-16T19:56:53Z', 20255, 'Simplify the loop over stations', 'https://github.com/northwind-commons/tideline/commit/f47087f40397482a9b7ed560b0ae9c4113b3ec35', NULL, NULL, 1, 12, 9
'commit:f7200d9a9331a63034da0f5f0b635ae01cccc391:author', 6, 2, 4, '2026-01-10T14:28:51Z', 20463, 'Add an example to the changelog', 'https://github.com/northwind-commons/handbook/commit/f7200d9a9331a63034da0f5f0b635ae01cccc391', NULL, NULL, 1, 2, 2
'commit:f72ddb5b0a16441359233c59d3e194f545544d88:author', 9, 2, 1, '2025-12-13T18:45:40Z', 20435, 'Correct leap seconds in the old archive (#16)', 'https://github.com/northwind-commons/almanac/commit/f72ddb5b0a16441359233c59d3e194f545544d88', NULL, NULL, 1, 33, 10
'commit:f8f029cf5e60f602c895c8421e6832e445b27855:author', 1, 2, 5, '2026-11-17T16:48:52Z', 20774, 'Name the source of every map layer (#57)', 'https://github.com/northwind-commons/tideline/commit/f8f029cf5e60f602c895c8421e6832e445b27855', NULL, NULL, 1, 88, 31
'commit:f96993482f4fcb3d601e20ea41052210dfe8828f:author', 8, 2, 3, '2026-06-23T11:52:29Z', 20627, 'Tidy the imports', 'https://github.com/northwind-commons/gauge/commit/f96993482f4fcb3d601e20ea41052210dfe8828f', NULL, NULL, 1, 3, 1
'commit:fa101b50989cbecddfdb51f633e16b76ede8c392:author', 22, 2, 3, '2025-12-11T16:32:37Z', 20433, 'Add a driver for vented pressure transducers (#19)', 'https://github.com/northwind-commons/gauge/commit/fa101b50989cbecddfdb51f633e16b76ede8c392', NULL, NULL, 1, 103, 77
'commit:fb47f9a92b7cfc58720aba9652bb9537fabc2b63:author', 9, 2, 1, '2025-12-27T14:23:58Z', 20449, 'Pin the linter', 'https://github.com/northwind-commons/almanac/commit/fb47f9a92b7cfc58720aba9652bb9537fabc2b63', NULL, NULL, 1, 13, 3
'commit:fc5ff6800e670ab2ee67c2dea2d9d3a84232c9d1:author', 23, 2, 4, '2026-06-22T12:58:57Z', 20626, 'Translate the first-visit guide into Arabic (#26)', 'https://github.com/northwind-commons/handbook/commit/fc5ff6800e670ab2ee67c2dea2d9d3a84232c9d1', NULL, NULL, 1, 16, 10
'commit:fddbb73a071524b1e1142194b5d1f58a8890608a:author', 8, 2, 3, '2025-07-04T23:00:26Z', 20273, 'Build reproducible images in CI (#3)', 'https://github.com/northwind-commons/gauge/commit/fddbb73a071524b1e1142194b5d1f58a8890608a', NULL, NULL, 1, 3, 0
'github:comment:3301842445', 1, 1, 5, '2025-06-04T11:51:31Z', 20243, 'Share a link to a moment in time', 'https://github.com/northwind-commons/tideline/pull/1#issuecomment-3301842445', 'The photo helps a lot, thank you.', NULL, 1, 0, 0
'github:comment:3301866977', 1, 1, 5, '2025-06-05T19:49:12Z', 20244, 'Share a link to a moment in time', 'https://github.com/northwind-commons/tideline/pull/1#issuecomment-3301866977', 'Thank you, this reads much better than before.', NULL, 1, 0, 0
'github:comment:3301884518', 1, 1, 5, '2025-06-04T18:23:59Z', 20243, 'Embedding a gauge breaks the print layout', 'https://github.com/northwind-commons/tideline/issues/3#issuecomment-3301884518', NULL, NULL, 1, 0, 0
'github:comment:3301907656', 11, 1, 5, '2025-06-04T12:29:58Z', 20243, 'Embedding a gauge breaks the print layout', 'https://github.com/northwind-commons/tideline/issues/3#issuecomment-3301907656', 'Nice catch. It was wrong since the first version.', NULL, 1, 0, 0
'github:comment:3301946323', 3, 1, 1, '2025-06-19T16:32:32Z', 20258, 'Derive the mean sea level per station and year', 'https://github.com/northwind-commons/almanac/pull/1#issuecomment-3301946323', 'Duplicate of the one from last month, closing this one.', NULL, 1, 0, 0
'github:comment:3301970941', 8, 1, 1, '2025-06-16T18:26:47Z', 20255, 'Derive the mean sea level per station and year', 'https://github.com/northwind-commons/almanac/pull/1#issuecomment-3301970941', NULL, NULL, 1, 0, 0
'github:comment:3302041448', 17, 1, 2, '2025-06-20T13:18:04Z', 20259, 'Use the system font size everywhere', 'https://github.com/northwind-commons/pocket-gauge/pull/1#issuecomment-3302041448', 'Nice catch. It was wrong since the first version.', NULL, 1, 0, 0
'github:comment:3302093728', 8, 1, 3, '2025-06-27T19:51:34Z', 20266, 'Split the radio task from the sampler', 'https://github.com/northwind-commons/gauge/pull/2#issuecomment-3302093728', 'No objection from the data group.', NULL, 1, 0, 0
'github:comment:3302124409', 17, 1, 2, '2025-06-30T20:49:05Z', 20269, 'Bump svelte to 9.1.2', 'https://github.com/northwind-commons/pocket-gauge/pull/2#issuecomment-3302124409', NULL, NULL, 1, 0, 0
'github:comment:3302149668', 3, 1, 1, '2025-07-01T10:48:59Z', 20270, 'Allow more than one licence per basin', 'https://github.com/northwind-commons/almanac/issues/3#issuecomment-3302149668', 'I would rather keep the old name for one more release.', NULL, 1, 0, 0
'github:comment:3302159920', 1, 1, 1, '2025-07-01T18:31:23Z', 20270, 'Allow more than one licence per basin', 'https://github.com/northwind-commons/almanac/issues/3#issuecomment-3302159920', 'The photo helps a lot, thank you.', NULL, 1, 0, 0
'github:comment:3302185252', 11, 1, 1, '2025-07-01T11:34:13Z', 20270, 'Allow more than one licence per basin', 'https://github.com/northwind-commons/almanac/issues/3#issuecomment-3302185252', 'Duplicate of the one from last month, closing this one.', NULL, 1, 0, 0
'github:comment:3302253855', 8, 1, 3, '2025-07-04T22:23:51Z', 20273, 'Build reproducible images in CI', 'https://github.com/northwind-commons/gauge/pull/3#issuecomment-3302253855', 'Works for me on a five-year-old phone.', NULL, 1, 0, 0
'github:comment:3302314450', 8, 1, 3, '2025-07-04T20:30:38Z', 20273, 'Build reproducible images in CI', 'https://github.com/northwind-commons/gauge/pull/3#issuecomment-3302314450', NULL, NULL, 1, 0, 0
'github:comment:3302375851', 21, 1, 5, '2025-07-05T15:20:12Z', 20274, 'tideline v0.3.1', 'https://github.com/northwind-commons/tideline/pull/7#issuecomment-3302375851', 'Released as v0.3.1. Stations pick it up within a day.', NULL, 1, 0, 0
'github:comment:3302434569', 1, 1, 5, '2025-07-08T15:17:07Z', 20277, 'Keep the map where the reader left it', 'https://github.com/northwind-commons/tideline/pull/8#issuecomment-3302434569', 'Confirmed, and it goes away after a restart.', NULL, 1, 0, 0
'github:comment:3302464302', 16, 1, 2, '2025-07-14T21:02:13Z', 20283, 'Bump zxing-js to 9.0.2', 'https://github.com/northwind-commons/pocket-gauge/pull/3#issuecomment-3302464302', 'Could this be split in two? The second half is ready to go.', NULL, 1, 0, 0
'github:comment:3302531811', 11, 1, 1, '2025-07-15T03:32:00Z', 20284, 'Bump uvicorn to 5.9.1', 'https://github.com/northwind-commons/almanac/pull/4#issuecomment-3302531811', 'Thank you, this reads much better than before.', NULL, 1, 0, 0
'github:comment:3302552048', 21, 1, 1, '2025-07-27T22:42:54Z', 20296, 'almanac v0.4.0', 'https://github.com/northwind-commons/almanac/pull/4#issuecomment-3302552048', 'Released as v0.4.0. Stations pick it up within a day.', NULL, 1, 0, 0
'github:comment:3302556640', 14, 1, 2, '2025-08-04T05:49:37Z', 20304, 'Photo is lost when the app goes to the background', 'https://github.com/northwind-commons/pocket-gauge/issues/4#issuecomment-3302556640', NULL, NULL, 1, 0, 0
'github:comment:3302580289', 1, 1, 2, '2025-07-29T12:55:07Z', 20298, 'Photo is lost when the app goes to the background', 'https://github.com/northwind-commons/pocket-gauge/issues/4#issuecomment-3302580289', 'Does it also work with the older housing?', NULL, 1, 0, 0
'github:comment:3302605445', 3, 1, 1, '2025-07-29T20:47:17Z', 20298, 'Bump duckdb to 6.21.5', 'https://github.com/northwind-commons/almanac/pull/5#issuecomment-3302605445', NULL, NULL, 1, 0, 0
'github:comment:3302686367', 16, 1, 1, '2025-07-29T15:45:32Z', 20298, 'Bump duckdb to 6.21.5', 'https://github.com/northwind-commons/almanac/pull/5#issuecomment-3302686367', NULL, NULL, 1, 0, 0
'github:comment:3302714745', 1, 1, 5, '2025-08-04T20:52:22Z', 20304, 'Search does not find ''Århus''', 'https://github.com/northwind-commons/tideline/issues/10#issuecomment-3302714745', NULL, NULL, 1, 0, 0
'github:comment:3302737039', 10, 1, 5, '2025-08-07T02:15:07Z', 20307, 'Search does not find ''Århus''', 'https://github.com/northwind-commons/tideline/issues/10#issuecomment-3302737039', NULL, NULL, 1, 0, 0
'github:comment:3302809071', 19, 1, 5, '2025-08-06T14:11:02Z', 20306, 'Search does not find ''Århus''', 'https://github.com/northwind-commons/tideline/issues/10#issuecomment-3302809071', 'No objection from the data group.', NULL, 1, 0, 0
'github:comment:3302827923', 1, 1, 5, '2025-08-05T20:17:34Z', 20305, 'Remember favourite stations on the device', 'https://github.com/northwind-commons/tideline/pull/11#issuecomment-3302827923', 'Nice catch. It was wrong since the first version.', NULL, 1, 0, 0
'github:comment:3302839023', 1, 1, 5, '2025-08-05T19:15:45Z', 20305, 'Remember favourite stations on the device', 'https://github.com/northwind-commons/tideline/pull/11#issuecomment-3302839023', 'This is exactly what our volunteers asked for.', NULL, 1, 0, 0
'github:comment:3302909933', 21, 1, 2, '2025-08-06T20:02:09Z', 20306, 'fieldkit v0.4.0', 'https://github.com/northwind-commons/pocket-gauge/pull/5#issuecomment-3302909933', 'Released as v0.4.0. Stations pick it up within a day.', NULL, 1, 0, 0
'github:comment:3302931647', 21, 1, 3, '2025-08-11T13:19:30Z', 20311, 'gauge v0.3.1', 'https://github.com/northwind-commons/gauge/pull/4#issuecomment-3302931647', 'Released as v0.3.1. Stations pick it up within a day.', NULL, 1, 0, 0
'github:comment:3302953499', 11, 1, 3, '2025-08-28T02:45:30Z', 20328, 'Please support solar chargers with 6 V panels', 'https://github.com/northwind-commons/gauge/issues/5#issuecomment-3302953499', NULL, NULL, 1, 0, 0
'github:comment:3302960826', 1, 1, 2, '2025-08-29T11:00:25Z', 20329, 'Let two people share one visit', 'https://github.com/northwind-commons/pocket-gauge/pull/6#issuecomment-3302960826', NULL, NULL, 1, 0, 0
'github:comment:3302990045', 11, 1, 1, '2025-09-09T14:00:50Z', 20340, 'Level of Skerry Point jumped by 40 cm in the archive', 'https://github.com/northwind-commons/almanac/issues/7#issuecomment-3302990045', 'I see the same at station 22 since Tuesday.', NULL, 1, 0, 0
'github:comment:3303055340', 8, 1, 4, '2025-09-28T20:48:37Z', 20359, 'The map of working groups is out of date', 'https://github.com/northwind-commons/handbook/issues/4#issuecomment-3303055340', 'No objection from the data group.', NULL, 1, 0, 0
'github:comment:3303089414', 19, 1, 5, '2025-09-11T11:26:36Z', 20342, 'Explain what ''above datum'' means where it is used', 'https://github.com/northwind-commons/tideline/pull/12#issuecomment-3303089414', 'I see the same at station 22 since Tuesday.', NULL, 1, 0, 0
'github:comment:3303171587', 21, 1, 5, '2025-09-10T18:55:48Z', 20341, 'tideline v0.4.0', 'https://github.com/northwind-commons/tideline/pull/12#issuecomment-3303171587', 'Released as v0.4.0. Stations pick it up within a day.', NULL, 1, 0, 0
'github:comment:3303218340', 8, 1, 3, '2025-09-15T15:08:18Z', 20346, 'Blink a code when the SIM is missing', 'https://github.com/northwind-commons/gauge/pull/7#issuecomment-3303218340', 'Tried it on the bench for a night: no lost readings.', NULL, 1, 0, 0
'github:comment:3303276836', 8, 1, 3, '2025-09-14T18:27:16Z', 20345, 'Blink a code when the SIM is missing', 'https://github.com/northwind-commons/gauge/pull/7#issuecomment-3303276836', 'Confirmed, and it goes away after a restart.', NULL, 1, 0, 0
'github:comment:3303331706', 17, 1, 2, '2025-09-24T15:55:03Z', 20355, 'Cannot correct a visit from last week', 'https://github.com/northwind-commons/fieldkit/issues/8#issuecomment-3303331706', 'This is exactly what our volunteers asked for.', NULL, 1, 0, 0
'github:comment:3303418168', 19, 1, 5, '2025-09-17T13:16:31Z', 20348, 'Cannot select a station with a screen reader', 'https://github.com/northwind-commons/tideline/issues/13#issuecomment-3303418168', NULL, NULL, 1, 0, 0
'github:comment:3303440711', 19, 1, 5, '2025-09-24T17:05:31Z', 20355, 'Cannot select a station with a screen reader', 'https://github.com/northwind-commons/tideline/issues/13#issuecomment-3303440711', 'Is there a way to see this without signing in?', NULL, 1, 0, 0
'github:comment:3303512160', 1, 1, 5, '2025-10-06T18:11:30Z', 20367, 'Cannot select a station with a screen reader', 'https://github.com/northwind-commons/tideline/issues/13#issuecomment-3303512160', NULL, NULL, 1, 0, 0
'github:comment:3303519710', 19, 1, 5, '2025-09-18T18:50:10Z', 20349, 'Map is blank behind the school''s proxy', 'https://github.com/northwind-commons/tideline/issues/14#issuecomment-3303519710', 'I translated the two new sentences.', NULL, 1, 0, 0
'github:comment:3303544866', 19, 1, 5, '2025-09-17T11:01:25Z', 20348, 'Map is blank behind the school''s proxy', 'https://github.com/northwind-commons/tideline/issues/14#issuecomment-3303544866', 'Confirmed, and it goes away after a restart.', NULL, 1, 0, 0
'github:comment:3303633984', 8, 1, 4, '2025-09-20T18:50:15Z', 20351, 'Add a printable version of the checklist', 'https://github.com/northwind-commons/handbook/issues/5#issuecomment-3303633984', 'Is there a way to see this without signing in?', NULL, 1, 0, 0
'github:comment:3303721458', 16, 1, 5, '2025-09-22T20:57:45Z', 20353, 'Bump maplibre-gl to 8.17.4', 'https://github.com/northwind-commons/tideline/pull/15#issuecomment-3303721458', 'Confirmed, and it goes away after a restart.', NULL, 1, 0, 0
'github:comment:3303785027', 19, 1, 3, '2025-09-24T14:27:13Z', 20355, 'Bump embassy-executor to 8.17.1', 'https://github.com/northwind-commons/gauge/pull/8#issuecomment-3303785027', NULL, NULL, 1, 0, 0
'github:comment:3303838767', 19, 1, 2, '2025-09-30T09:54:26Z', 20361, 'Fix the lost draft after a phone call', 'https://github.com/northwind-commons/fieldkit/pull/9#issuecomment-3303838767', 'Merged after the tide was low enough to test it.', NULL, 1, 0, 0
'github:comment:3303857534', 14, 1, 2, '2025-09-30T15:59:43Z', 20361, 'Fix the lost draft after a phone call', 'https://github.com/northwind-commons/fieldkit/pull/9#issuecomment-3303857534', 'The numbers agree with the paper record to the centimetre.', NULL, 1, 0, 0
'github:comment:3303871959', 8, 1, 3, '2025-10-03T15:32:43Z', 20364, 'Speak Modbus RTU for industrial probes', 'https://github.com/northwind-commons/gauge/pull/10#issuecomment-3303871959', NULL, NULL, 1, 0, 0
'github:comment:3303934043', 3, 1, 3, '2025-10-03T11:50:50Z', 20364, 'Speak Modbus RTU for industrial probes', 'https://github.com/northwind-commons/gauge/pull/10#issuecomment-3303934043', 'Let us talk about it in the call on Thursday.', NULL, 1, 0, 0
'github:comment:3304004200', 8, 1, 3, '2025-10-08T09:30:16Z', 20369, 'Support the MaxBotix MB7389 range finder', 'https://github.com/northwind-commons/gauge/pull/11#issuecomment-3304004200', NULL, NULL, 1, 0, 0
'github:comment:3304045918', 23, 1, 1, '2025-10-09T23:00:55Z', 20370, 'Answer 304 when nothing changed', 'https://github.com/northwind-commons/almanac/pull/10#issuecomment-3304045918', 'This is exactly what our volunteers asked for.', NULL, 1, 0, 0
'github:comment:3304102412', 11, 1, 1, '2025-10-09T23:34:04Z', 20370, 'Answer 304 when nothing changed', 'https://github.com/northwind-commons/almanac/pull/10#issuecomment-3304102412', 'Measured: 12 % less battery over three days.', NULL, 1, 0, 0
'github:comment:3304104422', 21, 1, 1, '2025-10-18T14:34:42Z', 20379, 'almanac v0.4.1', 'https://github.com/northwind-commons/almanac/pull/12#issuecomment-3304104422', 'Released as v0.4.1. Stations pick it up within a day.', NULL, 1, 0, 0
'github:comment:3304191950', 23, 1, 5, '2025-10-28T17:16:36Z', 20389, 'Warn when a reading is older than an hour', 'https://github.com/northwind-commons/tideline/pull/18#issuecomment-3304191950', 'Nice catch. It was wrong since the first version.', NULL, 1, 0, 0
'github:comment:3304204932', 10, 1, 5, '2025-10-26T19:56:40Z', 20387, 'Warn when a reading is older than an hour', 'https://github.com/northwind-commons/tideline/pull/18#issuecomment-3304204932', 'No objection from the data group.', NULL, 1, 0, 0
'github:comment:3304249654', 8, 1, 3, '2025-10-28T20:55:44Z', 20389, 'Spikes in the level every time a ferry passes', 'https://github.com/northwind-commons/gauge/issues/13#issuecomment-3304249654', NULL, NULL, 1, 0, 0
'github:comment:3304285761', 8, 1, 2, '2025-11-09T09:19:38Z', 20401, 'Notification sounds at three in the morning', 'https://github.com/northwind-commons/fieldkit/issues/10#issuecomment-3304285761', 'Is there a way to see this without signing in?', NULL, 1, 0, 0
'github:comment:3304314139', 11, 1, 4, '2025-11-03T06:36:15Z', 20395, 'Translate the safety page into Czech', 'https://github.com/northwind-commons/handbook/pull/8#issuecomment-3304314139', 'Can you add a test with a negative level?', NULL, 1, 0, 0
'github:comment:3304316925', 23, 1, 4, '2025-11-03T18:59:33Z', 20395, 'Translate the safety page into Czech', 'https://github.com/northwind-commons/handbook/pull/8#issuecomment-3304316925', NULL, NULL, 1, 0, 0
'github:comment:3304323650', 10, 1, 4, '2025-11-05T00:49:58Z', 20397, 'Who may merge a translation?', 'https://github.com/northwind-commons/handbook/issues/9#issuecomment-3304323650', 'What happens when the clock is wrong?', NULL, 1, 0, 0
'github:comment:3304342328', 18, 1, 4, '2025-11-06T22:11:36Z', 20398, 'Who may merge a translation?', 'https://github.com/northwind-commons/handbook/issues/9#issuecomment-3304342328', 'Does it also work with the older housing?', NULL, 1, 0, 0
'github:comment:3304380242', 23, 1, 4, '2025-11-04T11:03:31Z', 20396, 'Who may merge a translation?', 'https://github.com/northwind-commons/handbook/issues/9#issuecomment-3304380242', NULL, NULL, 1, 0, 0
'github:comment:3304461091', 10, 1, 5, '2025-11-13T02:04:33Z', 20405, 'Use the browser''s locale for dates and units', 'https://github.com/northwind-commons/tideline/pull/19#issuecomment-3304461091', 'Does it also work with the older housing?', NULL, 1, 0, 0
'github:comment:3304524315', 19, 1, 2, '2025-11-12T21:26:56Z', 20404, 'Bump workbox-window to 4.8.4', 'https://github.com/northwind-commons/fieldkit/pull/12#issuecomment-3304524315', NULL, NULL, 1, 0, 0
'github:comment:3304548171', 21, 1, 3, '2025-11-14T00:45:21Z', 20406, 'gauge v0.4.0', 'https://github.com/northwind-commons/gauge/pull/14#issuecomment-3304548171', 'Released as v0.4.0. Stations pick it up within a day.', NULL, 1, 0, 0
'github:comment:3304560089', 21, 1, 5, '2025-11-19T02:25:05Z', 20411, 'tideline v0.4.1', 'https://github.com/northwind-commons/tideline/pull/19#issuecomment-3304560089', 'Released as v0.4.1. Stations pick it up within a day.', NULL, 1, 0, 0
'github:comment:3304567310', 10, 1, 5, '2025-11-21T14:40:27Z', 20413, 'Level is shown in feet although I chose metres', 'https://github.com/northwind-commons/tideline/issues/20#issuecomment-3304567310', 'Nice catch. It was wrong since the first version.', NULL, 1, 0, 0
'github:comment:3304572157', 1, 1, 5, '2025-11-22T20:03:10Z', 20414, 'Level is shown in feet although I chose metres', 'https://github.com/northwind-commons/tideline/issues/20#issuecomment-3304572157', 'Works for me on a five-year-old phone.', NULL, 1, 0, 0
'github:comment:3304616893', 23, 1, 5, '2025-11-22T17:05:58Z', 20414, 'Level is shown in feet although I chose metres', 'https://github.com/northwind-commons/tideline/issues/20#issuecomment-3304616893', 'I can take this one next week.', NULL, 1, 0, 0
'github:comment:3304687591', 22, 1, 3, '2025-12-04T05:59:59Z', 20426, 'Battery estimate jumps from 60 % to 5 %', 'https://github.com/northwind-commons/gauge/issues/15#issuecomment-3304687591', NULL, NULL, 1, 0, 0
'github:comment:3304733419', 17, 1, 3, '2025-11-24T18:22:09Z', 20416, 'Correct for air temperature in the ultrasonic driver', 'https://github.com/northwind-commons/gauge/pull/16#issuecomment-3304733419', 'No objection from the data group.', NULL, 1, 0, 0
'github:comment:3304746289', 8, 1, 3, '2025-11-24T20:14:17Z', 20416, 'Correct for air temperature in the ultrasonic driver', 'https://github.com/northwind-commons/gauge/pull/16#issuecomment-3304746289', 'Let us talk about it in the call on Thursday.', NULL, 1, 0, 0
'github:comment:3304825807', 8, 1, 3, '2025-11-24T17:52:56Z', 20416, 'Drop readings taken while the modem transmits', 'https://github.com/northwind-commons/gauge/pull/17#issuecomment-3304825807', 'I see the same at station 22 since Tuesday.', NULL, 1, 0, 0
'github:comment:3304884127', 3, 1, 3, '2025-11-24T20:00:06Z', 20416, 'Drop readings taken while the modem transmits', 'https://github.com/northwind-commons/gauge/pull/17#issuecomment-3304884127', 'Measured: 12 % less battery over three days.', NULL, 1, 0, 0
'github:comment:3304902827', 6, 1, 2, '2025-11-28T13:24:26Z', 20420, 'Draft a checklist for sensor maintenance', 'https://github.com/northwind-commons/fieldkit/pull/13#issuecomment-3304902827', 'Is there a way to see this without signing in?', NULL, 1, 0, 0
'github:comment:3304976741', 19, 1, 2, '2025-11-29T10:37:06Z', 20421, 'Draft a checklist for sensor maintenance', 'https://github.com/northwind-commons/fieldkit/pull/13#issuecomment-3304976741', 'Is there a way to see this without signing in?', NULL, 1, 0, 0
'github:comment:3305028642', 17, 1, 3, '2025-12-07T12:31:07Z', 20429, 'SD card is full after four months', 'https://github.com/northwind-commons/gauge/issues/20#issuecomment-3305028642', NULL, NULL, 1, 0, 0
'github:comment:3305101742', 22, 1, 3, '2025-12-08T15:30:06Z', 20430, 'SD card is full after four months', 'https://github.com/northwind-commons/gauge/issues/20#issuecomment-3305101742', 'Measured: 12 % less battery over three days.', NULL, 1, 0, 0
'github:comment:3305107210', 9, 1, 1, '2025-12-09T17:50:13Z', 20431, 'Correct leap seconds in the old archive', 'https://github.com/northwind-commons/almanac/pull/16#issuecomment-3305107210', NULL, NULL, 1, 0, 0
'github:comment:3305116220', 6, 1, 4, '2025-12-20T20:28:13Z', 20442, 'How to report a broken station', 'https://github.com/northwind-commons/handbook/pull/14#issuecomment-3305116220', 'Could this be split in two? The second half is ready to go.', NULL, 1, 0, 0
'github:comment:3305193540', 10, 1, 4, '2025-12-17T15:06:42Z', 20439, 'How to report a broken station', 'https://github.com/northwind-commons/handbook/pull/14#issuecomment-3305193540', 'This is exactly what our volunteers asked for.', NULL, 1, 0, 0
'github:comment:3305276736', 21, 1, 2, '2025-12-20T15:28:43Z', 20442, 'fieldkit v0.4.1', 'https://github.com/northwind-commons/fieldkit/pull/14#issuecomment-3305276736', 'Released as v0.4.1. Stations pick it up within a day.', NULL, 1, 0, 0
'github:comment:3305343403', 14, 1, 2, '2026-01-19T18:07:00Z', 20472, 'Bigger buttons for wet gloves', 'https://github.com/northwind-commons/fieldkit/pull/16#issuecomment-3305343403', NULL, NULL, 1, 0, 0
'github:comment:3305407196', 21, 1, 5, '2026-01-16T13:23:27Z', 20469, 'tideline v0.4.2', 'https://github.com/northwind-commons/tideline/pull/23#issuecomment-3305407196', 'Released as v0.4.2. Stations pick it up within a day.', NULL, 1, 0, 0
'github:comment:3305464198', 3, 1, 1, '2026-01-20T10:27:44Z', 20473, 'Bump ruff to 7.1.0', 'https://github.com/northwind-commons/almanac/pull/17#issuecomment-3305464198', 'Works for me on a five-year-old phone.', NULL, 1, 0, 0
'github:comment:3305489851', 16, 1, 1, '2026-01-20T20:41:10Z', 20473, 'Bump ruff to 7.1.0', 'https://github.com/northwind-commons/almanac/pull/17#issuecomment-3305489851', 'I can take this one next week.', NULL, 1, 0, 0
'github:comment:3305524843', 6, 1, 4, '2026-01-29T20:51:57Z', 20482, 'Tell the story of the Port Ellis flood', 'https://github.com/northwind-commons/handbook/pull/19#issuecomment-3305524843', 'I can take this one next week.', NULL, 1, 0, 0
'github:comment:3305576693', 23, 1, 4, '2026-01-26T12:30:17Z', 20479, 'Tell the story of the Port Ellis flood', 'https://github.com/northwind-commons/handbook/pull/19#issuecomment-3305576693', 'The numbers agree with the paper record to the centimetre.', NULL, 1, 0, 0
'github:comment:3305585139', 8, 1, 3, '2026-01-28T17:06:38Z', 20481, 'The bench test passes without a sensor attached', 'https://github.com/northwind-commons/gauge/issues/22#issuecomment-3305585139', 'Works for me on a five-year-old phone.', NULL, 1, 0, 0
'github:comment:3305598572', 3, 1, 3, '2026-01-28T19:13:48Z', 20481, 'The bench test passes without a sensor attached', 'https://github.com/northwind-commons/gauge/issues/22#issuecomment-3305598572', 'Is there a way to see this without signing in?', NULL, 1, 0, 0
'github:comment:3305636452', 2, 1, 3, '2026-01-30T19:43:25Z', 20483, 'Document how to seal the sensor housing', 'https://github.com/northwind-commons/gauge/pull/23#issuecomment-3305636452', 'Merged after the tide was low enough to test it.', NULL, 1, 0, 0
'github:comment:3305691652', 17, 1, 5, '2026-02-06T21:56:56Z', 20490, 'Group stations by river basin', 'https://github.com/northwind-commons/tideline/pull/25#issuecomment-3305691652', NULL, NULL, 1, 0, 0
'github:comment:3305724294', 23, 1, 5, '2026-02-06T19:43:01Z', 20490, 'Group stations by river basin', 'https://github.com/northwind-commons/tideline/pull/25#issuecomment-3305724294', 'Measured: 12 % less battery over three days.', NULL, 1, 0, 0
'github:comment:3305790674', 11, 1, 3, '2026-02-10T05:01:34Z', 20494, 'Debounce the float switch before counting a reading', 'https://github.com/northwind-commons/gauge/pull/25#issuecomment-3305790674', NULL, NULL, 1, 0, 0
'github:comment:3305804236', 21, 1, 1, '2026-02-12T18:28:05Z', 20496, 'almanac v0.4.2', 'https://github.com/northwind-commons/almanac/pull/18#issuecomment-3305804236', 'Released as v0.4.2. Stations pick it up within a day.', NULL, 1, 0, 0
'github:comment:3305806027', 21, 1, 3, '2026-02-12T15:10:40Z', 20496, 'gauge v0.4.1', 'https://github.com/northwind-commons/gauge/pull/25#issuecomment-3305806027', 'Released as v0.4.1. Stations pick it up within a day.', NULL, 1, 0, 0
'github:comment:3305847689', 9, 1, 1, '2026-02-19T19:03:31Z', 20503, 'Alert when a basin has no reading for two hours', 'https://github.com/northwind-commons/almanac/pull/20#issuecomment-3305847689', 'No objection from the data group.', NULL, 1, 0, 0
'github:comment:3305873802', 9, 1, 1, '2026-02-20T13:24:54Z', 20504, 'Alert when a basin has no reading for two hours', 'https://github.com/northwind-commons/almanac/pull/20#issuecomment-3305873802', 'I can take this one next week.', NULL, 1, 0, 0
'github:comment:3305908495', 1, 1, 5, '2026-02-24T16:12:07Z', 20508, 'Please let me hide inland stations', 'https://github.com/northwind-commons/tideline/issues/27#issuecomment-3305908495', 'Let us talk about it in the call on Thursday.', NULL, 1, 0, 0
'github:comment:3305914396', 10, 1, 5, '2026-02-22T21:33:43Z', 20506, 'Please let me hide inland stations', 'https://github.com/northwind-commons/tideline/issues/27#issuecomment-3305914396', 'Duplicate of the one from last month, closing this one.', NULL, 1, 0, 0
'github:comment:3305936672', 10, 1, 5, '2026-02-24T14:35:37Z', 20508, 'Please let me hide inland stations', 'https://github.com/northwind-commons/tideline/issues/27#issuecomment-3305936672', 'I can take this one next week.', NULL, 1, 0, 0
'github:comment:3306023939', 8, 1, 1, '2026-03-03T13:37:55Z', 20515, 'Merge duplicate stations without losing readings', 'https://github.com/northwind-commons/almanac/pull/21#issuecomment-3306023939', 'Measured: 12 % less battery over three days.', NULL, 1, 0, 0
'github:comment:3306031496', 21, 1, 5, '2026-03-03T20:26:44Z', 20515, 'tideline v0.4.3', 'https://github.com/northwind-commons/tideline/pull/27#issuecomment-3306031496', 'Released as v0.4.3. Stations pick it up within a day.', NULL, 1, 0, 0
'github:comment:3306061175', 17, 1, 2, '2026-03-14T11:02:19Z', 20526, 'Crop the photo to the gauge', 'https://github.com/northwind-commons/fieldkit/pull/20#issuecomment-3306061175', 'Measured: 12 % less battery over three days.', NULL, 1, 0, 0
'github:comment:3306135688', 17, 1, 2, '2026-03-10T10:57:50Z', 20522, 'Crop the photo to the gauge', 'https://github.com/northwind-commons/fieldkit/pull/20#issuecomment-3306135688', 'Nice catch. It was wrong since the first version.', NULL, 1, 0, 0
'github:comment:3306137610', 1, 1, 1, '2026-03-19T13:21:51Z', 20531, 'Duplicate readings after the outage of 3 June', 'https://github.com/northwind-commons/almanac/issues/23#issuecomment-3306137610', 'Please keep the unit in the name of the field.', NULL, 1, 0, 0
'github:comment:3306189894', 16, 1, 2, '2026-03-19T21:27:01Z', 20531, 'Bump svelte to 1.12.1', 'https://github.com/northwind-commons/fieldkit/pull/23#issuecomment-3306189894', 'Nice catch. It was wrong since the first version.', NULL, 1, 0, 0
'github:comment:3306242774', 21, 1, 2, '2026-03-23T16:11:16Z', 20535, 'fieldkit v0.4.2', 'https://github.com/northwind-commons/fieldkit/pull/23#issuecomment-3306242774', 'Released as v0.4.2. Stations pick it up within a day.', NULL, 1, 0, 0
'github:comment:3306279982', 14, 1, 2, '2026-03-24T13:54:46Z', 20536, 'Decimal comma is refused', 'https://github.com/northwind-commons/fieldkit/issues/24#issuecomment-3306279982', 'The photo helps a lot, thank you.', NULL, 1, 0, 0
'github:comment:3306347043', 1, 1, 2, '2026-03-24T15:13:11Z', 20536, 'Decimal comma is refused', 'https://github.com/northwind-commons/fieldkit/issues/24#issuecomment-3306347043', NULL, NULL, 1, 0, 0
'github:comment:3306368197', 1, 1, 2, '2026-03-24T11:59:15Z', 20536, 'Decimal comma is refused', 'https://github.com/northwind-commons/fieldkit/issues/24#issuecomment-3306368197', 'Duplicate of the one from last month, closing this one.', NULL, 1, 0, 0
'github:comment:3306421302', 14, 1, 2, '2026-03-24T20:40:41Z', 20536, 'Text is cut off with large fonts', 'https://github.com/northwind-commons/fieldkit/issues/25#issuecomment-3306421302', 'Confirmed, and it goes away after a restart.', NULL, 1, 0, 0
'github:comment:3306458043', 17, 1, 2, '2026-03-25T06:51:10Z', 20537, 'Text is cut off with large fonts', 'https://github.com/northwind-commons/fieldkit/issues/25#issuecomment-3306458043', 'Reverting would be worse, let us fix it forward.', NULL, 1, 0, 0
'github:comment:3306514142', 19, 1, 2, '2026-03-25T13:25:19Z', 20537, 'Text is cut off with large fonts', 'https://github.com/northwind-commons/fieldkit/issues/25#issuecomment-3306514142', 'What happens when the clock is wrong?', NULL, 1, 0, 0
'github:comment:3306595635', 20, 1, 3, '2026-03-26T01:56:07Z', 20538, 'Guard against a clock that starts in 1970', 'https://github.com/northwind-commons/gauge/pull/27#issuecomment-3306595635', 'Let us talk about it in the call on Thursday.', NULL, 1, 0, 0
'github:comment:3306607489', 16, 1, 2, '2026-04-01T09:11:20Z', 20544, 'Bump vitest to 9.3.2', 'https://github.com/northwind-commons/fieldkit/pull/27#issuecomment-3306607489', NULL, NULL, 1, 0, 0
'github:comment:3306692863', 16, 1, 2, '2026-04-03T18:35:42Z', 20546, 'Bump date-fns to 9.6.6', 'https://github.com/northwind-commons/fieldkit/pull/28#issuecomment-3306692863', 'Reverting would be worse, let us fix it forward.', NULL, 1, 0, 0
'github:comment:3306749494', 19, 1, 5, '2026-04-07T20:49:52Z', 20550, 'Bump playwright to 2.17.1', 'https://github.com/northwind-commons/tideline/pull/31#issuecomment-3306749494', 'Good idea; the handbook should say it too.', NULL, 1, 0, 0
'github:comment:3306828125', 1, 1, 5, '2026-04-09T11:36:01Z', 20552, 'Compare two stations in one chart', 'https://github.com/northwind-commons/tideline/pull/32#issuecomment-3306828125', 'No objection from the data group.', NULL, 1, 0, 0
'github:comment:3306857287', 19, 1, 5, '2026-04-13T19:32:17Z', 20556, 'Zoom by dragging over the chart', 'https://github.com/northwind-commons/tideline/pull/33#issuecomment-3306857287', 'What happens when the clock is wrong?', NULL, 1, 0, 0
'github:comment:3306921152', 1, 1, 5, '2026-04-13T18:33:48Z', 20556, 'Zoom by dragging over the chart', 'https://github.com/northwind-commons/tideline/pull/33#issuecomment-3306921152', 'Duplicate of the one from last month, closing this one.', NULL, 1, 0, 0
'github:comment:3306972958', 23, 1, 4, '2026-04-14T21:13:37Z', 20557, 'Say who decides what, and how', 'https://github.com/northwind-commons/handbook/pull/20#issuecomment-3306972958', 'Tried it on the bench for a night: no lost readings.', NULL, 1, 0, 0
'github:comment:3306995421', 11, 1, 3, '2026-04-16T09:53:54Z', 20559, 'Bump postcard to 7.11.5', 'https://github.com/northwind-commons/gauge/pull/28#issuecomment-3306995421', NULL, NULL, 1, 0, 0
'github:comment:3307034037', 16, 1, 3, '2026-04-15T13:36:35Z', 20558, 'Bump postcard to 7.11.5', 'https://github.com/northwind-commons/gauge/pull/28#issuecomment-3307034037', 'I see the same at station 22 since Tuesday.', NULL, 1, 0, 0
'github:comment:3307102386', 20, 1, 2, '2026-04-26T00:19:40Z', 20569, 'Bump zxing-js to 7.9.3', 'https://github.com/northwind-commons/fieldkit/pull/31#issuecomment-3307102386', 'Good idea; the handbook should say it too.', NULL, 1, 0, 0
'github:comment:3307166503', 14, 1, 2, '2026-04-25T23:29:32Z', 20568, 'Bump zxing-js to 7.9.3', 'https://github.com/northwind-commons/fieldkit/pull/31#issuecomment-3307166503', 'I can take this one next week.', NULL, 1, 0, 0
'github:comment:3307242236', 11, 1, 3, '2026-04-27T07:33:39Z', 20570, 'Watchdog: reset after three missed samples', 'https://github.com/northwind-commons/gauge/pull/30#issuecomment-3307242236', 'Does it also work with the older housing?', NULL, 1, 0, 0
'github:comment:3307298080', 21, 1, 1, '2026-04-30T01:17:18Z', 20573, 'almanac v0.4.3', 'https://github.com/northwind-commons/almanac/pull/26#issuecomment-3307298080', 'Released as v0.4.3. Stations pick it up within a day.', NULL, 1, 0, 0
'github:comment:3307340587', 8, 1, 1, '2026-05-06T19:11:54Z', 20579, 'API answers 500 for a station without readings', 'https://github.com/northwind-commons/almanac/issues/28#issuecomment-3307340587', 'The photo helps a lot, thank you.', NULL, 1, 0, 0
'github:comment:3307428621', 11, 1, 1, '2026-05-04T11:34:34Z', 20577, 'API answers 500 for a station without readings', 'https://github.com/northwind-commons/almanac/issues/28#issuecomment-3307428621', 'Let us talk about it in the call on Thursday.', NULL, 1, 0, 0
'github:comment:3307459930', 21, 1, 3, '2026-05-13T23:49:13Z', 20586, 'gauge v0.5.0', 'https://github.com/northwind-commons/gauge/pull/30#issuecomment-3307459930', 'Released as v0.5.0. Stations pick it up within a day.', NULL, 1, 0, 0
'github:comment:3307522884', 21, 1, 5, '2026-05-16T15:16:53Z', 20589, 'tideline v0.5.0', 'https://github.com/northwind-commons/tideline/pull/35#issuecomment-3307522884', 'Released as v0.5.0. Stations pick it up within a day.', NULL, 1, 0, 0
'github:comment:3307571194', 16, 1, 5, '2026-05-16T17:51:25Z', 20589, 'Bump eslint to 9.16.3', 'https://github.com/northwind-commons/tideline/pull/36#issuecomment-3307571194', NULL, NULL, 1, 0, 0
'github:comment:3307620314', 6, 1, 4, '2026-05-25T20:26:26Z', 20598, 'Explain how to choose a place for a gauge', 'https://github.com/northwind-commons/handbook/pull/23#issuecomment-3307620314', 'No objection from the data group.', NULL, 1, 0, 0
'github:comment:3307664951', 23, 1, 4, '2026-05-25T15:52:55Z', 20598, 'Explain how to choose a place for a gauge', 'https://github.com/northwind-commons/handbook/pull/23#issuecomment-3307664951', 'Works for me on a five-year-old phone.', NULL, 1, 0, 0
'github:comment:3307680863', 11, 1, 1, '2026-05-27T23:14:10Z', 20600, 'Bulk upload stops at the first bad row', 'https://github.com/northwind-commons/almanac/issues/30#issuecomment-3307680863', 'I translated the two new sentences.', NULL, 1, 0, 0
'github:comment:3307699224', 23, 1, 5, '2026-05-27T23:40:12Z', 20600, 'Subscribe to a station by web feed', 'https://github.com/northwind-commons/tideline/pull/37#issuecomment-3307699224', 'Good idea; the handbook should say it too.', NULL, 1, 0, 0
'github:comment:3307709760', 8, 1, 3, '2026-06-01T21:35:01Z', 20605, 'Read calibration from the SD card instead of flash', 'https://github.com/northwind-commons/gauge/pull/31#issuecomment-3307709760', 'Duplicate of the one from last month, closing this one.', NULL, 1, 0, 0
'github:comment:3307712717', 2, 1, 2, '2026-06-04T11:35:34Z', 20608, 'Mark stations that need a new battery', 'https://github.com/northwind-commons/fieldkit/pull/36#issuecomment-3307712717', 'Good idea; the handbook should say it too.', NULL, 1, 0, 0
'github:comment:3307786356', 1, 1, 2, '2026-06-05T12:31:21Z', 20609, 'Mark stations that need a new battery', 'https://github.com/northwind-commons/fieldkit/pull/36#issuecomment-3307786356', NULL, NULL, 1, 0, 0
'github:comment:3307862748', 13, 1, 5, '2026-06-05T01:34:01Z', 20609, 'Two stations with one name cannot be told apart', 'https://github.com/northwind-commons/tideline/issues/39#issuecomment-3307862748', 'Confirmed, and it goes away after a restart.', NULL, 1, 0, 0
'github:comment:3307870604', 1, 1, 5, '2026-06-04T14:01:50Z', 20608, 'Two stations with one name cannot be told apart', 'https://github.com/northwind-commons/tideline/issues/39#issuecomment-3307870604', NULL, NULL, 1, 0, 0
'github:comment:3307923199', 19, 1, 5, '2026-06-04T14:43:47Z', 20608, 'Two stations with one name cannot be told apart', 'https://github.com/northwind-commons/tideline/issues/39#issuecomment-3307923199', 'The numbers agree with the paper record to the centimetre.', NULL, 1, 0, 0
'github:comment:3307989725', 1, 1, 1, '2026-06-14T19:13:16Z', 20618, 'Please offer water temperature as well', 'https://github.com/northwind-commons/almanac/issues/33#issuecomment-3307989725', 'The numbers agree with the paper record to the centimetre.', NULL, 1, 0, 0
'github:comment:3308057193', 14, 1, 1, '2026-06-14T14:32:07Z', 20618, 'Please offer water temperature as well', 'https://github.com/northwind-commons/almanac/issues/33#issuecomment-3308057193', 'Could this be split in two? The second half is ready to go.', NULL, 1, 0, 0
'github:comment:3308081051', 8, 1, 1, '2026-06-10T18:55:38Z', 20614, 'Please offer water temperature as well', 'https://github.com/northwind-commons/almanac/issues/33#issuecomment-3308081051', 'I translated the two new sentences.', NULL, 1, 0, 0
'github:comment:3308092172', 11, 1, 1, '2026-06-08T10:44:57Z', 20612, 'Add OpenAPI examples for every endpoint', 'https://github.com/northwind-commons/almanac/pull/34#issuecomment-3308092172', 'This is exactly what our volunteers asked for.', NULL, 1, 0, 0
'github:comment:3308116347', 11, 1, 1, '2026-06-08T09:16:33Z', 20612, 'Add OpenAPI examples for every endpoint', 'https://github.com/northwind-commons/almanac/pull/34#issuecomment-3308116347', 'Does it also work with the older housing?', NULL, 1, 0, 0
'github:comment:3308147783', 9, 1, 1, '2026-06-09T07:27:56Z', 20613, 'Backfill gaps from the station''s own memory', 'https://github.com/northwind-commons/almanac/pull/35#issuecomment-3308147783', 'Good idea; the handbook should say it too.', NULL, 1, 0, 0
'github:comment:3308154286', 2, 1, 1, '2026-06-09T15:02:06Z', 20613, 'Backfill gaps from the station''s own memory', 'https://github.com/northwind-commons/almanac/pull/35#issuecomment-3308154286', 'I can take this one next week.', NULL, 1, 0, 0
'github:comment:3308180363', 10, 1, 2, '2026-06-17T02:56:57Z', 20621, 'Check the reading against the last one before saving', 'https://github.com/northwind-commons/fieldkit/pull/37#issuecomment-3308180363', 'Tried it on the bench for a night: no lost readings.', NULL, 1, 0, 0
'github:comment:3308219538', 19, 1, 2, '2026-06-12T10:59:32Z', 20616, 'Check the reading against the last one before saving', 'https://github.com/northwind-commons/fieldkit/pull/37#issuecomment-3308219538', NULL, NULL, 1, 0, 0
'github:comment:3308279332', 4, 1, 4, '2026-06-15T12:15:35Z', 20619, 'Greek page shows the Czech text', 'https://github.com/northwind-commons/handbook/issues/24#issuecomment-3308279332', 'Does it also work with the older housing?', NULL, 1, 0, 0
'github:comment:3308331034', 9, 1, 1, '2026-06-21T23:52:23Z', 20625, 'Prediction is an hour off since the clock change', 'https://github.com/northwind-commons/almanac/issues/37#issuecomment-3308331034', 'Can you add a test with a negative level?', NULL, 1, 0, 0
'github:comment:3308363883', 9, 1, 1, '2026-06-21T18:54:23Z', 20625, 'Prediction is an hour off since the clock change', 'https://github.com/northwind-commons/almanac/issues/37#issuecomment-3308363883', 'Tried it on the bench for a night: no lost readings.', NULL, 1, 0, 0
'github:comment:3308394222', 9, 1, 1, '2026-06-19T00:01:45Z', 20623, 'Prediction is an hour off since the clock change', 'https://github.com/northwind-commons/almanac/issues/37#issuecomment-3308394222', 'Merged after the tide was low enough to test it.', NULL, 1, 0, 0
'github:comment:3308464572', 9, 1, 3, '2026-06-25T07:54:41Z', 20629, 'Readings drift by 3 cm on hot afternoons', 'https://github.com/northwind-commons/gauge/issues/32#issuecomment-3308464572', 'I translated the two new sentences.', NULL, 1, 0, 0
'github:comment:3308479864', 8, 1, 3, '2026-06-19T07:56:16Z', 20623, 'Readings drift by 3 cm on hot afternoons', 'https://github.com/northwind-commons/gauge/issues/32#issuecomment-3308479864', NULL, NULL, 1, 0, 0
'github:comment:3308535510', 23, 1, 3, '2026-07-05T15:41:30Z', 20639, 'Readings drift by 3 cm on hot afternoons', 'https://github.com/northwind-commons/gauge/issues/32#issuecomment-3308535510', 'The numbers agree with the paper record to the centimetre.', NULL, 1, 0, 0
'github:comment:3308603659', 20, 1, 2, '2026-06-21T11:48:46Z', 20625, 'Undo for the last saved visit', 'https://github.com/northwind-commons/fieldkit/pull/38#issuecomment-3308603659', 'Please keep the unit in the name of the field.', NULL, 1, 0, 0
'github:comment:3308624509', 2, 1, 2, '2026-06-21T15:27:35Z', 20625, 'Undo for the last saved visit', 'https://github.com/northwind-commons/fieldkit/pull/38#issuecomment-3308624509', 'Nice catch. It was wrong since the first version.', NULL, 1, 0, 0
'github:comment:3308645234', 11, 1, 1, '2026-07-01T03:18:28Z', 20635, 'What does quality code 7 mean?', 'https://github.com/northwind-commons/almanac/issues/38#issuecomment-3308645234', 'The numbers agree with the paper record to the centimetre.', NULL, 1, 0, 0
'github:comment:3308681932', 17, 1, 2, '2026-06-25T22:31:16Z', 20629, 'Say clearly when an upload was refused', 'https://github.com/northwind-commons/fieldkit/pull/39#issuecomment-3308681932', 'Nice catch. It was wrong since the first version.', NULL, 1, 0, 0
'github:comment:3308737941', 4, 1, 4, '2026-06-30T14:09:39Z', 20634, 'Checklist for the yearly survey of the datum', 'https://github.com/northwind-commons/handbook/pull/27#issuecomment-3308737941', 'Nice catch. It was wrong since the first version.', NULL, 1, 0, 0
'github:comment:3308798873', 16, 1, 2, '2026-07-06T17:06:41Z', 20640, 'Bump svelte to 4.20.2', 'https://github.com/northwind-commons/fieldkit/pull/40#issuecomment-3308798873', 'Can you add a test with a negative level?', NULL, 1, 0, 0
'github:comment:3308818796', 16, 1, 2, '2026-07-06T20:40:03Z', 20640, 'Bump svelte to 4.20.2', 'https://github.com/northwind-commons/fieldkit/pull/40#issuecomment-3308818796', 'Duplicate of the one from last month, closing this one.', NULL, 1, 0, 0
'github:comment:3308854549', 16, 1, 5, '2026-07-07T23:30:07Z', 20641, 'Bump eslint to 8.1.4', 'https://github.com/northwind-commons/tideline/pull/43#issuecomment-3308854549', NULL, NULL, 1, 0, 0
'github:comment:3308880650', 21, 1, 2, '2026-07-11T15:36:48Z', 20645, 'fieldkit v0.5.0', 'https://github.com/northwind-commons/fieldkit/pull/41#issuecomment-3308880650', 'Released as v0.5.0. Stations pick it up within a day.', NULL, 1, 0, 0
'github:comment:3308908900', 21, 1, 5, '2026-07-14T18:43:55Z', 20648, 'tideline v0.5.1', 'https://github.com/northwind-commons/tideline/pull/44#issuecomment-3308908900', 'Released as v0.5.1. Stations pick it up within a day.', NULL, 1, 0, 0
'github:comment:3308927259', 10, 1, 1, '2026-07-21T21:29:23Z', 20655, 'Expose the licence of every series', 'https://github.com/northwind-commons/almanac/pull/42#issuecomment-3308927259', NULL, NULL, 1, 0, 0
'github:comment:3308943613', 1, 1, 1, '2026-07-19T20:21:13Z', 20653, 'Expose the licence of every series', 'https://github.com/northwind-commons/almanac/pull/42#issuecomment-3308943613', 'Merged after the tide was low enough to test it.', NULL, 1, 0, 0
'github:comment:3308995007', 20, 1, 3, '2026-07-24T06:02:58Z', 20658, 'Station 14 reports the same level for six hours', 'https://github.com/northwind-commons/gauge/issues/34#issuecomment-3308995007', NULL, NULL, 1, 0, 0
'github:comment:3309082930', 8, 1, 3, '2026-07-24T19:33:12Z', 20658, 'Station 14 reports the same level for six hours', 'https://github.com/northwind-commons/gauge/issues/34#issuecomment-3309082930', 'Can you add a test with a negative level?', NULL, 1, 0, 0
'github:comment:3309157641', 21, 1, 1, '2026-07-29T00:33:53Z', 20663, 'almanac v0.5.0', 'https://github.com/northwind-commons/almanac/pull/42#issuecomment-3309157641', 'Released as v0.5.0. Stations pick it up within a day.', NULL, 1, 0, 0
'github:comment:3309195935', 10, 1, 4, '2026-08-02T01:02:48Z', 20667, 'Add a page for teachers', 'https://github.com/northwind-commons/handbook/pull/29#issuecomment-3309195935', 'Can you add a test with a negative level?', NULL, 1, 0, 0
'github:comment:3309229639', 17, 1, 4, '2026-07-29T20:51:42Z', 20663, 'How to review a change kindly', 'https://github.com/northwind-commons/handbook/pull/30#issuecomment-3309229639', 'Nice catch. It was wrong since the first version.', NULL, 1, 0, 0
'github:comment:3309304708', 17, 1, 4, '2026-07-29T11:56:56Z', 20663, 'How to review a change kindly', 'https://github.com/northwind-commons/handbook/pull/30#issuecomment-3309304708', 'Can you add a test with a negative level?', NULL, 1, 0, 0
'github:comment:3309370447', 1, 1, 5, '2026-07-31T17:51:20Z', 20665, 'Reduce the start page to 140 kB', 'https://github.com/northwind-commons/tideline/pull/46#issuecomment-3309370447', NULL, NULL, 1, 0, 0
'github:comment:3309459679', 8, 1, 1, '2026-08-03T16:35:02Z', 20668, 'Extract for March has 32 days', 'https://github.com/northwind-commons/almanac/issues/43#issuecomment-3309459679', 'Reverting would be worse, let us fix it forward.', NULL, 1, 0, 0
'github:comment:3309465379', 21, 1, 3, '2026-08-06T23:55:13Z', 20671, 'gauge v0.6.0', 'https://github.com/northwind-commons/gauge/pull/35#issuecomment-3309465379', 'Released as v0.6.0. Stations pick it up within a day.', NULL, 1, 0, 0
'github:comment:3309501893', 2, 1, 2, '2026-08-11T22:35:03Z', 20676, 'Bump workbox-window to 7.17.0', 'https://github.com/northwind-commons/fieldkit/pull/43#issuecomment-3309501893', 'Thank you, this reads much better than before.', NULL, 1, 0, 0
'github:comment:3309507757', 19, 1, 5, '2026-08-19T18:40:00Z', 20684, 'The wind layer hides flood warnings', 'https://github.com/northwind-commons/tideline/issues/47#issuecomment-3309507757', 'The photo helps a lot, thank you.', NULL, 1, 0, 0
'github:comment:3309588207', 19, 1, 5, '2026-08-27T20:53:34Z', 20692, 'The wind layer hides flood warnings', 'https://github.com/northwind-commons/tideline/issues/47#issuecomment-3309588207', 'Can you add a test with a negative level?', NULL, 1, 0, 0
'github:comment:3309643303', 2, 1, 2, '2026-08-22T23:01:22Z', 20687, 'Explain permission prompts before they appear', 'https://github.com/northwind-commons/fieldkit/pull/44#issuecomment-3309643303', 'Can you add a test with a negative level?', NULL, 1, 0, 0
'github:comment:3309662707', 17, 1, 3, '2026-08-25T17:26:54Z', 20690, 'Modem does not come back after a storm', 'https://github.com/northwind-commons/gauge/issues/37#issuecomment-3309662707', 'Measured: 12 % less battery over three days.', NULL, 1, 0, 0
'github:comment:3309688228', 19, 1, 2, '2026-08-26T12:37:16Z', 20691, 'Form forgets the observer''s name', 'https://github.com/northwind-commons/fieldkit/issues/45#issuecomment-3309688228', NULL, NULL, 1, 0, 0
'github:comment:3309705995', 20, 1, 3, '2026-08-26T15:11:39Z', 20691, 'Cut flash wear by writing in whole pages', 'https://github.com/northwind-commons/gauge/pull/38#issuecomment-3309705995', 'Good idea; the handbook should say it too.', NULL, 1, 0, 0
'github:comment:3309715357', 9, 1, 3, '2026-08-27T14:14:57Z', 20692, 'Cut flash wear by writing in whole pages', 'https://github.com/northwind-commons/gauge/pull/38#issuecomment-3309715357', NULL, NULL, 1, 0, 0
'github:comment:3309772663', 21, 1, 5, '2026-09-11T12:27:28Z', 20707, 'tideline v0.6.0', 'https://github.com/northwind-commons/tideline/pull/48#issuecomment-3309772663', 'Released as v0.6.0. Stations pick it up within a day.', NULL, 1, 0, 0
'github:comment:3309777425', 14, 1, 2, '2026-09-15T16:29:57Z', 20711, 'Upload never ends on a slow network', 'https://github.com/northwind-commons/fieldkit/issues/46#issuecomment-3309777425', 'What happens when the clock is wrong?', NULL, 1, 0, 0
'github:comment:3309818632', 14, 1, 2, '2026-09-12T11:42:42Z', 20708, 'Upload never ends on a slow network', 'https://github.com/northwind-commons/fieldkit/issues/46#issuecomment-3309818632', NULL, NULL, 1, 0, 0
'github:comment:3309891334', 2, 1, 3, '2026-09-17T08:17:14Z', 20713, 'Average five pings and throw out the extremes', 'https://github.com/northwind-commons/gauge/pull/39#issuecomment-3309891334', NULL, NULL, 1, 0, 0
'github:comment:3309909743', 16, 1, 5, '2026-09-16T20:13:32Z', 20712, 'Bump maplibre-gl to 6.11.6', 'https://github.com/northwind-commons/tideline/pull/49#issuecomment-3309909743', NULL, NULL, 1, 0, 0
'github:comment:3309966068', 10, 1, 2, '2026-09-20T02:25:51Z', 20716, 'Wrong station offered when two stand close together', 'https://github.com/northwind-commons/fieldkit/issues/47#issuecomment-3309966068', 'Please keep the unit in the name of the field.', NULL, 1, 0, 0
'github:comment:3309984986', 2, 1, 2, '2026-10-01T22:17:17Z', 20727, 'Wrong station offered when two stand close together', 'https://github.com/northwind-commons/fieldkit/issues/47#issuecomment-3309984986', NULL, NULL, 1, 0, 0
'github:comment:3310014458', 23, 1, 4, '2026-09-26T08:25:06Z', 20722, 'Safety near fast water', 'https://github.com/northwind-commons/handbook/pull/33#issuecomment-3310014458', 'Please keep the unit in the name of the field.', NULL, 1, 0, 0
'github:comment:3310097640', 1, 1, 4, '2026-09-26T18:49:01Z', 20722, 'Safety near fast water', 'https://github.com/northwind-commons/handbook/pull/33#issuecomment-3310097640', 'Reverting would be worse, let us fix it forward.', NULL, 1, 0, 0
'github:comment:3310127258', 10, 1, 5, '2026-10-01T15:37:22Z', 20727, 'Move chart colours into design tokens', 'https://github.com/northwind-commons/tideline/pull/52#issuecomment-3310127258', 'I see the same at station 22 since Tuesday.', NULL, 1, 0, 0
'github:comment:3310157130', 10, 1, 5, '2026-10-04T03:51:23Z', 20730, 'Move chart colours into design tokens', 'https://github.com/northwind-commons/tideline/pull/52#issuecomment-3310157130', 'Tried it on the bench for a night: no lost readings.', NULL, 1, 0, 0
'github:comment:3310209692', 14, 1, 2, '2026-10-06T06:25:43Z', 20732, 'Bump zxing-js to 2.8.5', 'https://github.com/northwind-commons/fieldkit/pull/48#issuecomment-3310209692', NULL, NULL, 1, 0, 0
'github:comment:3310287311', 10, 1, 2, '2026-10-06T18:32:39Z', 20732, 'Bump zxing-js to 2.8.5', 'https://github.com/northwind-commons/fieldkit/pull/48#issuecomment-3310287311', NULL, NULL, 1, 0, 0
'github:comment:3310343739', 18, 1, 5, '2026-10-06T21:31:38Z', 20732, 'Tooltip leaves the screen on narrow phones', 'https://github.com/northwind-commons/tideline/issues/53#issuecomment-3310343739', NULL, NULL, 1, 0, 0
'github:comment:3310345172', 16, 1, 1, '2026-10-08T23:17:15Z', 20734, 'Bump fastapi to 3.17.6', 'https://github.com/northwind-commons/almanac/pull/45#issuecomment-3310345172', 'Can you add a test with a negative level?', NULL, 1, 0, 0
'github:comment:3310425446', 10, 1, 2, '2026-10-08T20:04:54Z', 20734, 'Work without a network for a whole day', 'https://github.com/northwind-commons/fieldkit/pull/50#issuecomment-3310425446', NULL, NULL, 1, 0, 0
'github:comment:3310437819', 4, 1, 4, '2026-10-11T12:11:20Z', 20737, 'Add captions to all diagrams', 'https://github.com/northwind-commons/handbook/pull/34#issuecomment-3310437819', 'Merged after the tide was low enough to test it.', NULL, 1, 0, 0
'github:comment:3310492328', 2, 1, 3, '2026-10-14T14:03:31Z', 20740, 'Board revision D does not boot from a cold start', 'https://github.com/northwind-commons/gauge/issues/41#issuecomment-3310492328', NULL, NULL, 1, 0, 0
'github:comment:3310534959', 4, 1, 4, '2026-10-23T14:40:57Z', 20749, 'Replace screenshots of the old app', 'https://github.com/northwind-commons/handbook/pull/35#issuecomment-3310534959', 'Does it also work with the older housing?', NULL, 1, 0, 0
'github:comment:3310605386', 21, 1, 5, '2026-10-23T17:50:12Z', 20749, 'tideline v0.7.0', 'https://github.com/northwind-commons/tideline/pull/54#issuecomment-3310605386', 'Released as v0.7.0. Stations pick it up within a day.', NULL, 1, 0, 0
'github:comment:3310655278', 21, 1, 2, '2026-10-25T19:36:25Z', 20751, 'fieldkit v0.6.0', 'https://github.com/northwind-commons/fieldkit/pull/51#issuecomment-3310655278', 'Released as v0.6.0. Stations pick it up within a day.', NULL, 1, 0, 0
'github:comment:3310674481', 21, 1, 3, '2026-11-03T21:38:49Z', 20760, 'gauge v0.6.1', 'https://github.com/northwind-commons/gauge/pull/42#issuecomment-3310674481', 'Released as v0.6.1. Stations pick it up within a day.', NULL, 1, 0, 0
'github:comment:3310748589', 8, 1, 3, '2026-11-06T21:02:13Z', 20763, 'Make the sampling interval a setting of the station', 'https://github.com/northwind-commons/gauge/pull/43#issuecomment-3310748589', 'I translated the two new sentences.', NULL, 1, 0, 0
'github:comment:3310819752', 19, 1, 5, '2026-11-07T17:27:16Z', 20764, 'Replace the date picker by two plain fields', 'https://github.com/northwind-commons/tideline/pull/55#issuecomment-3310819752', NULL, NULL, 1, 0, 0
'github:comment:3310885924', 21, 1, 1, '2026-11-08T15:50:14Z', 20765, 'almanac v0.6.0', 'https://github.com/northwind-commons/almanac/pull/48#issuecomment-3310885924', 'Released as v0.6.0. Stations pick it up within a day.', NULL, 1, 0, 0
'github:comment:3310929301', 14, 1, 2, '2026-11-09T17:45:38Z', 20766, 'Ask for the reason when a reading is corrected', 'https://github.com/northwind-commons/fieldkit/pull/53#issuecomment-3310929301', 'What happens when the clock is wrong?', NULL, 1, 0, 0
'github:comment:3310975501', 11, 1, 5, '2026-11-10T18:04:36Z', 20767, 'Let the keyboard move between stations', 'https://github.com/northwind-commons/tideline/pull/56#issuecomment-3310975501', 'Can you add a test with a negative level?', NULL, 1, 0, 0
'github:comment:3311061863', 17, 1, 2, '2026-11-12T18:38:02Z', 20769, 'Open a station from a shared link', 'https://github.com/northwind-commons/fieldkit/pull/54#issuecomment-3311061863', 'I see the same at station 22 since Tuesday.', NULL, 1, 0, 0
'github:comment:3311104927', 20, 1, 3, '2026-06-13T08:29:47Z', 20617, 'Level freezes at exactly 2.56 m', 'https://github.com/northwind-commons/gauge/issues/45#issuecomment-3311104927', 'I can take this one next week.', NULL, 1, 0, 0
'github:comment:3311109938', 17, 1, 3, '2026-06-30T12:36:24Z', 20634, 'Level freezes at exactly 2.56 m', 'https://github.com/northwind-commons/gauge/issues/45#issuecomment-3311109938', NULL, NULL, 1, 0, 0
'github:comment:3311174434', 8, 1, 3, '2026-11-16T09:54:08Z', 20773, 'Wake the modem before the sampler', 'https://github.com/northwind-commons/gauge/pull/47#issuecomment-3311174434', 'Duplicate of the one from last month, closing this one.', NULL, 1, 0, 0
'github:comment:3311245224', 11, 1, 3, '2026-11-19T12:20:29Z', 20776, 'Tolerate a missing real-time clock', 'https://github.com/northwind-commons/gauge/pull/48#issuecomment-3311245224', 'Merged after the tide was low enough to test it.', NULL, 1, 0, 0
'github:comment:3311254015', 11, 1, 3, '2026-11-20T03:00:06Z', 20777, 'Tolerate a missing real-time clock', 'https://github.com/northwind-commons/gauge/pull/48#issuecomment-3311254015', 'I can take this one next week.', NULL, 1, 0, 0
'github:comment:3311273523', 11, 1, 5, '2026-11-19T23:15:24Z', 20776, 'Show the forecast as a band, not a line', 'https://github.com/northwind-commons/tideline/pull/58#issuecomment-3311273523', 'Duplicate of the one from last month, closing this one.', NULL, 1, 0, 0
'github:comment:3311356014', 9, 1, 1, '2026-11-19T18:23:06Z', 20776, 'Mark estimated values in every format', 'https://github.com/northwind-commons/almanac/pull/51#issuecomment-3311356014', 'Thank you, this reads much better than before.', NULL, 1, 0, 0
'github:issue_closed:3080337032', 1, 3, 5, '2025-07-03T09:17:48Z', 20272, 'Chart shows yesterday''s values after midnight', 'https://github.com/northwind-commons/tideline/issues/6', NULL, NULL, 1, 0, 0
'github:issue_closed:3080397480', 8, 3, 1, '2025-07-01T21:37:51Z', 20270, 'Allow more than one licence per basin', 'https://github.com/northwind-commons/almanac/issues/3', NULL, NULL, 1, 0, 0
'github:issue_closed:3080453241', 14, 3, 2, '2025-08-06T14:06:58Z', 20306, 'Photo is lost when the app goes to the background', 'https://github.com/northwind-commons/pocket-gauge/issues/4', NULL, NULL, 1, 0, 0
'github:issue_closed:3080550136', 14, 3, 3, '2025-08-31T07:45:57Z', 20331, 'Please support solar chargers with 6 V panels', 'https://github.com/northwind-commons/gauge/issues/5', NULL, NULL, 1, 0, 0
'github:issue_closed:3080687205', 8, 3, 4, '2025-09-29T09:15:50Z', 20360, 'The map of working groups is out of date', 'https://github.com/northwind-commons/handbook/issues/4', NULL, NULL, 1, 0, 0
'github:issue_closed:3080759175', 10, 3, 2, '2025-09-24T17:02:44Z', 20355, 'Cannot correct a visit from last week', 'https://github.com/northwind-commons/fieldkit/issues/8', NULL, NULL, 1, 0, 0
'github:issue_closed:3080966085', 10, 3, 4, '2025-09-29T02:25:27Z', 20360, 'Add a printable version of the checklist', 'https://github.com/northwind-commons/handbook/issues/5', NULL, NULL, 1, 0, 0
'github:issue_closed:3081001949', 1, 3, 4, '2025-10-29T12:48:31Z', 20390, 'Wiring diagram has red and black swapped', 'https://github.com/northwind-commons/handbook/issues/6', NULL, NULL, 1, 0, 0
'github:issue_closed:3081042053', 8, 3, 3, '2025-10-28T23:48:52Z', 20389, 'Spikes in the level every time a ferry passes', 'https://github.com/northwind-commons/gauge/issues/13', NULL, NULL, 1, 0, 0
'github:issue_closed:3081062182', 10, 3, 2, '2025-11-23T01:40:54Z', 20415, 'Notification sounds at three in the morning', 'https://github.com/northwind-commons/fieldkit/issues/10', NULL, NULL, 1, 0, 0
'github:issue_closed:3081076758', 6, 3, 4, '2025-11-08T14:53:37Z', 20400, 'Who may merge a translation?', 'https://github.com/northwind-commons/handbook/issues/9', NULL, NULL, 1, 0, 0
'github:issue_closed:3081122029', 10, 3, 5, '2025-11-22T21:43:54Z', 20414, 'Level is shown in feet although I chose metres', 'https://github.com/northwind-commons/tideline/issues/20', NULL, NULL, 1, 0, 0
'github:issue_closed:3081193540', 2, 3, 3, '2025-12-12T18:36:19Z', 20434, 'Battery estimate jumps from 60 % to 5 %', 'https://github.com/northwind-commons/gauge/issues/15', NULL, NULL, 1, 0, 0
'github:issue_closed:3081273328', 18, 3, 3, '2026-01-29T21:10:00Z', 20482, 'The bench test passes without a sensor attached', 'https://github.com/northwind-commons/gauge/issues/22', NULL, NULL, 1, 0, 0
'github:issue_closed:3081342401', 10, 3, 5, '2026-02-24T18:21:53Z', 20508, 'Please let me hide inland stations', 'https://github.com/northwind-commons/tideline/issues/27', NULL, NULL, 1, 0, 0
'github:issue_closed:3081359131', 11, 3, 1, '2026-03-21T12:36:54Z', 20533, 'Duplicate readings after the outage of 3 June', 'https://github.com/northwind-commons/almanac/issues/23', NULL, NULL, 1, 0, 0
'github:issue_closed:3081437602', 14, 3, 2, '2026-03-24T17:29:43Z', 20536, 'Decimal comma is refused', 'https://github.com/northwind-commons/fieldkit/issues/24', NULL, NULL, 1, 0, 0
'github:issue_closed:3081517167', 6, 3, 2, '2026-03-25T15:55:59Z', 20537, 'Text is cut off with large fonts', 'https://github.com/northwind-commons/fieldkit/issues/25', NULL, NULL, 1, 0, 0
'github:issue_closed:3081571733', 9, 3, 4, '2026-05-02T20:49:14Z', 20575, 'Please explain ''datum'' in one sentence', 'https://github.com/northwind-commons/handbook/issues/21', NULL, NULL, 1, 0, 0
'github:issue_closed:3081666805', 10, 3, 2, '2026-05-27T20:43:48Z', 20600, 'QR code is unreadable when wet', 'https://github.com/northwind-commons/fieldkit/issues/34', NULL, NULL, 1, 0, 0
'github:issue_closed:3081690924', 1, 3, 5, '2026-06-05T01:52:08Z', 20609, 'Two stations with one name cannot be told apart', 'https://github.com/northwind-commons/tideline/issues/39', NULL, NULL, 1, 0, 0
'github:issue_closed:3081896782', 11, 3, 1, '2026-07-13T11:07:24Z', 20647, 'What does quality code 7 mean?', 'https://github.com/northwind-commons/almanac/issues/38', NULL, NULL, 1, 0, 0
'github:issue_closed:3082011780', 11, 3, 1, '2026-08-05T09:26:49Z', 20670, 'Extract for March has 32 days', 'https://github.com/northwind-commons/almanac/issues/43', NULL, NULL, 1, 0, 0
'github:issue_closed:3082095965', 1, 3, 5, '2026-09-05T09:37:15Z', 20701, 'The wind layer hides flood warnings', 'https://github.com/northwind-commons/tideline/issues/47', NULL, NULL, 1, 0, 0
'github:issue_closed:3082183927', 8, 3, 3, '2026-08-28T14:31:35Z', 20693, 'Modem does not come back after a storm', 'https://github.com/northwind-commons/gauge/issues/37', NULL, NULL, 1, 0, 0
'github:issue_closed:3082237505', 14, 3, 2, '2026-08-27T07:35:50Z', 20692, 'Form forgets the observer''s name', 'https://github.com/northwind-commons/fieldkit/issues/45', NULL, NULL, 1, 0, 0
'github:issue_closed:3082315653', 14, 3, 2, '2026-09-16T17:05:13Z', 20712, 'Upload never ends on a slow network', 'https://github.com/northwind-commons/fieldkit/issues/46', NULL, NULL, 1, 0, 0
'github:issue_closed:3082388001', 19, 3, 2, '2026-10-09T20:53:17Z', 20735, 'Wrong station offered when two stand close together', 'https://github.com/northwind-commons/fieldkit/issues/47', NULL, NULL, 1, 0, 0
'github:issue_closed:3082445893', 1, 3, 5, '2026-10-07T00:07:18Z', 20733, 'Tooltip leaves the screen on narrow phones', 'https://github.com/northwind-commons/tideline/issues/53', NULL, NULL, 1, 0, 0
'github:issue_closed:3082449945', 8, 3, 3, '2026-10-16T10:49:51Z', 20742, 'Board revision D does not boot from a cold start', 'https://github.com/northwind-commons/gauge/issues/41', NULL, NULL, 1, 0, 0
'github:issue_opened:3080264891', 1, 4, 5, '2025-06-04T10:45:36Z', 20243, 'Embedding a gauge breaks the print layout', 'https://github.com/northwind-commons/tideline/issues/3', NULL, NULL, 1, 0, 0
'github:issue_opened:3080337032', 19, 4, 5, '2025-06-24T20:51:47Z', 20263, 'Chart shows yesterday''s values after midnight', 'https://github.com/northwind-commons/tideline/issues/6', NULL, NULL, 1, 0, 0
'github:issue_opened:3080358059', 22, 4, 4, '2025-06-30T10:54:51Z', 20269, 'Chapter 4 assumes a car', 'https://github.com/northwind-commons/handbook/issues/2', NULL, NULL, 1, 0, 0
'github:issue_opened:3080397480', 14, 4, 1, '2025-07-01T09:53:30Z', 20270, 'Allow more than one licence per basin', 'https://github.com/northwind-commons/almanac/issues/3', NULL, NULL, 1, 0, 0
'github:issue_opened:3080453241', 19, 4, 2, '2025-07-28T12:41:36Z', 20297, 'Photo is lost when the app goes to the background', 'https://github.com/northwind-commons/pocket-gauge/issues/4', NULL, NULL, 1, 0, 0
'github:issue_opened:3080528439', 10, 4, 5, '2025-08-04T19:43:56Z', 20304, 'Search does not find ''Århus''', 'https://github.com/northwind-commons/tideline/issues/10', NULL, NULL, 1, 0, 0
'github:issue_opened:3080550136', 14, 4, 3, '2025-08-22T15:57:06Z', 20322, 'Please support solar chargers with 6 V panels', 'https://github.com/northwind-commons/gauge/issues/5', NULL, NULL, 1, 0, 0
'github:issue_opened:3080632407', 11, 4, 1, '2025-09-08T08:58:51Z', 20339, 'Level of Skerry Point jumped by 40 cm in the archive', 'https://github.com/northwind-commons/almanac/issues/7', NULL, NULL, 1, 0, 0
'github:issue_opened:3080687205', 23, 4, 4, '2025-09-08T17:23:17Z', 20339, 'The map of working groups is out of date', 'https://github.com/northwind-commons/handbook/issues/4', NULL, NULL, 1, 0, 0
'github:issue_opened:3080759175', 19, 4, 2, '2025-09-15T19:24:14Z', 20346, 'Cannot correct a visit from last week', 'https://github.com/northwind-commons/fieldkit/issues/8', NULL, NULL, 1, 0, 0
'github:issue_opened:3080820388', 1, 4, 5, '2025-09-16T20:40:43Z', 20347, 'Cannot select a station with a screen reader', 'https://github.com/northwind-commons/tideline/issues/13', NULL, NULL, 1, 0, 0
'github:issue_opened:3080895219', 19, 4, 5, '2025-09-16T13:08:43Z', 20347, 'Map is blank behind the school''s proxy', 'https://github.com/northwind-commons/tideline/issues/14', NULL, NULL, 1, 0, 0
'github:issue_opened:3080966085', 10, 4, 4, '2025-09-20T02:00:43Z', 20351, 'Add a printable version of the checklist', 'https://github.com/northwind-commons/handbook/issues/5', NULL, NULL, 1, 0, 0
'github:issue_opened:3081001949', 18, 4, 4, '2025-10-20T21:23:38Z', 20381, 'Wiring diagram has red and black swapped', 'https://github.com/northwind-commons/handbook/issues/6', NULL, NULL, 1, 0, 0
'github:issue_opened:3081042053', 1, 4, 3, '2025-10-28T20:06:34Z', 20389, 'Spikes in the level every time a ferry passes', 'https://github.com/northwind-commons/gauge/issues/13', NULL, NULL, 1, 0, 0
'github:issue_opened:3081062182', 14, 4, 2, '2025-11-01T15:38:08Z', 20393, 'Notification sounds at three in the morning', 'https://github.com/northwind-commons/fieldkit/issues/10', NULL, NULL, 1, 0, 0
'github:issue_opened:3081076758', 23, 4, 4, '2025-11-04T10:51:24Z', 20396, 'Who may merge a translation?', 'https://github.com/northwind-commons/handbook/issues/9', NULL, NULL, 1, 0, 0
'github:issue_opened:3081122029', 19, 4, 5, '2025-11-20T12:52:47Z', 20412, 'Level is shown in feet although I chose metres', 'https://github.com/northwind-commons/tideline/issues/20', NULL, NULL, 1, 0, 0
'github:issue_opened:3081193540', 2, 4, 3, '2025-11-21T15:59:51Z', 20413, 'Battery estimate jumps from 60 % to 5 %', 'https://github.com/northwind-commons/gauge/issues/15', NULL, NULL, 1, 0, 0
'github:issue_opened:3081205171', 2, 4, 3, '2025-12-04T16:32:01Z', 20426, 'SD card is full after four months', 'https://github.com/northwind-commons/gauge/issues/20', NULL, NULL, 1, 0, 0
'github:issue_opened:3081273328', 18, 4, 3, '2026-01-28T11:58:54Z', 20481, 'The bench test passes without a sensor attached', 'https://github.com/northwind-commons/gauge/issues/22', NULL, NULL, 1, 0, 0
'github:issue_opened:3081342401', 1, 4, 5, '2026-02-22T07:25:49Z', 20506, 'Please let me hide inland stations', 'https://github.com/northwind-commons/tideline/issues/27', NULL, NULL, 1, 0, 0
'github:issue_opened:3081359131', 2, 4, 1, '2026-03-12T15:22:54Z', 20524, 'Duplicate readings after the outage of 3 June', 'https://github.com/northwind-commons/almanac/issues/23', NULL, NULL, 1, 0, 0
'github:issue_opened:3081437602', 19, 4, 2, '2026-03-24T11:16:49Z', 20536, 'Decimal comma is refused', 'https://github.com/northwind-commons/fieldkit/issues/24', NULL, NULL, 1, 0, 0
'github:issue_opened:3081517167', 1, 4, 2, '2026-03-24T19:22:59Z', 20536, 'Text is cut off with large fonts', 'https://github.com/northwind-commons/fieldkit/issues/25', NULL, NULL, 1, 0, 0
'github:issue_opened:3081539591', 14, 4, 1, '2026-05-01T15:24:41Z', 20574, 'API answers 500 for a station without readings', 'https://github.com/northwind-commons/almanac/issues/28', NULL, NULL, 1, 0, 0
'github:issue_opened:3081571733', 18, 4, 4, '2026-05-02T17:43:54Z', 20575, 'Please explain ''datum'' in one sentence', 'https://github.com/northwind-commons/handbook/issues/21', NULL, NULL, 1, 0, 0
'github:issue_opened:3081660774', 9, 4, 1, '2026-05-27T20:47:12Z', 20600, 'Bulk upload stops at the first bad row', 'https://github.com/northwind-commons/almanac/issues/30', NULL, NULL, 1, 0, 0
'github:issue_opened:3081666805', 14, 4, 2, '2026-05-27T08:25:51Z', 20600, 'QR code is unreadable when wet', 'https://github.com/northwind-commons/fieldkit/issues/34', NULL, NULL, 1, 0, 0
'github:issue_opened:3081690924', 18, 4, 5, '2026-06-04T13:26:49Z', 20608, 'Two stations with one name cannot be told apart', 'https://github.com/northwind-commons/tideline/issues/39', NULL, NULL, 1, 0, 0
'github:issue_opened:3081744383', 1, 4, 1, '2026-06-08T22:04:13Z', 20612, 'Please offer water temperature as well', 'https://github.com/northwind-commons/almanac/issues/33', NULL, NULL, 1, 0, 0
'github:issue_opened:3081794969', 23, 4, 4, '2026-06-12T16:05:59Z', 20616, 'Greek page shows the Czech text', 'https://github.com/northwind-commons/handbook/issues/24', NULL, NULL, 1, 0, 0
'github:issue_opened:3081822222', 19, 4, 1, '2026-06-18T21:44:45Z', 20622, 'Prediction is an hour off since the clock change', 'https://github.com/northwind-commons/almanac/issues/37', NULL, NULL, 1, 0, 0
'github:issue_opened:3081889990', 17, 4, 3, '2026-06-18T14:41:28Z', 20622, 'Readings drift by 3 cm on hot afternoons', 'https://github.com/northwind-commons/gauge/issues/32', NULL, NULL, 1, 0, 0
'github:issue_opened:3081896782', 2, 4, 1, '2026-06-22T17:51:40Z', 20626, 'What does quality code 7 mean?', 'https://github.com/northwind-commons/almanac/issues/38', NULL, NULL, 1, 0, 0
'github:issue_opened:3081968687', 20, 4, 3, '2026-07-24T05:24:42Z', 20658, 'Station 14 reports the same level for six hours', 'https://github.com/northwind-commons/gauge/issues/34', NULL, NULL, 1, 0, 0
'github:issue_opened:3082011780', 23, 4, 1, '2026-08-03T10:07:27Z', 20668, 'Extract for March has 32 days', 'https://github.com/northwind-commons/almanac/issues/43', NULL, NULL, 1, 0, 0
'github:issue_opened:3082095965', 10, 4, 5, '2026-08-15T20:02:01Z', 20680, 'The wind layer hides flood warnings', 'https://github.com/northwind-commons/tideline/issues/47', NULL, NULL, 1, 0, 0
'github:issue_opened:3082183927', 2, 4, 3, '2026-08-24T23:48:04Z', 20689, 'Modem does not come back after a storm', 'https://github.com/northwind-commons/gauge/issues/37', NULL, NULL, 1, 0, 0
'github:issue_opened:3082237505', 12, 4, 2, '2026-08-26T12:20:44Z', 20691, 'Form forgets the observer''s name', 'https://github.com/northwind-commons/fieldkit/issues/45', NULL, NULL, 1, 0, 0
'github:issue_opened:3082315653', 17, 4, 2, '2026-09-12T09:59:09Z', 20708, 'Upload never ends on a slow network', 'https://github.com/northwind-commons/fieldkit/issues/46', NULL, NULL, 1, 0, 0
'github:issue_opened:3082388001', 19, 4, 2, '2026-09-18T19:52:49Z', 20714, 'Wrong station offered when two stand close together', 'https://github.com/northwind-commons/fieldkit/issues/47', NULL, NULL, 1, 0, 0
'github:issue_opened:3082445893', 19, 4, 5, '2026-10-05T12:22:10Z', 20731, 'Tooltip leaves the screen on narrow phones', 'https://github.com/northwind-commons/tideline/issues/53', NULL, NULL, 1, 0, 0
'github:issue_opened:3082449945', 17, 4, 3, '2026-10-14T13:55:05Z', 20740, 'Board revision D does not boot from a cold start', 'https://github.com/northwind-commons/gauge/issues/41', NULL, NULL, 1, 0, 0
'github:issue_opened:3082464901', 9, 4, 4, '2026-11-11T15:43:51Z', 20768, 'Where do I send a found sensor?', 'https://github.com/northwind-commons/handbook/issues/38', NULL, NULL, 1, 0, 0
'github:issue_opened:3082478480', 15, 4, 3, '2026-06-10T21:51:20Z', 20614, 'Level freezes at exactly 2.56 m', 'https://github.com/northwind-commons/gauge/issues/45', NULL, NULL, 1, 0, 0
'github:issue_opened:3082483923', 7, 4, 2, '2026-11-18T23:25:02Z', 20775, 'Visit form asks for the same photo twice', 'https://github.com/northwind-commons/fieldkit/issues/55', NULL, NULL, 1, 0, 0
'github:issue_opened:3082505461', 12, 4, 4, '2026-11-17T07:24:54Z', 20774, 'Diacritics are lost in the glossary index', 'https://github.com/northwind-commons/handbook/issues/41', NULL, NULL, 1, 0, 0
'github:issue_opened:3082527786', 13, 4, 4, '2026-11-20T04:47:30Z', 20777, 'Tide table for Hilo has two low waters at once', 'https://github.com/northwind-commons/handbook/issues/42', NULL, NULL, 1, 0, 0
'github:issue_opened:3082588096', 5, 4, 4, '2026-11-18T18:04:45Z', 20775, 'Numbers in the Greek guide use the wrong separator', 'https://github.com/northwind-commons/handbook/issues/43', NULL, NULL, 1, 0, 0
'github:issue_opened:3082653108', 2, 4, 3, '2026-11-19T20:36:28Z', 20776, 'Ice on the float gives a level of zero', 'https://github.com/northwind-commons/gauge/issues/49', NULL, NULL, 1, 0, 0
'github:pr_merged:2611419372', 8, 5, 4, '2025-06-02T19:26:54Z', 20241, 'Fix broken links found by the crawler', 'https://github.com/northwind-commons/handbook/pull/1', NULL, NULL, 1, 0, 0
'github:pr_merged:2611461079', 1, 5, 5, '2025-06-05T21:38:16Z', 20244, 'Share a link to a moment in time', 'https://github.com/northwind-commons/tideline/pull/1', NULL, NULL, 1, 0, 0
'github:pr_merged:2611530220', 16, 5, 5, '2025-06-05T03:11:02Z', 20244, 'Bump eslint to 9.8.2', 'https://github.com/northwind-commons/tideline/pull/2', NULL, NULL, 1, 0, 0
'github:pr_merged:2611585433', 11, 5, 5, '2025-06-13T23:37:00Z', 20252, 'Fix the chart axis when all values are negative', 'https://github.com/northwind-commons/tideline/pull/4', NULL, NULL, 1, 0, 0
'github:pr_merged:2611640382', 8, 5, 1, '2025-06-22T14:17:59Z', 20261, 'Derive the mean sea level per station and year', 'https://github.com/northwind-commons/almanac/pull/1', NULL, NULL, 1, 0, 0
'github:pr_merged:2611676161', 11, 5, 1, '2025-06-20T04:17:57Z', 20259, 'Find stuck sensors by their variance', 'https://github.com/northwind-commons/almanac/pull/2', NULL, NULL, 1, 0, 0
'github:pr_merged:2611760893', 14, 5, 2, '2025-06-24T15:03:22Z', 20263, 'Use the system font size everywhere', 'https://github.com/northwind-commons/pocket-gauge/pull/1', NULL, NULL, 1, 0, 0
'github:pr_merged:2611841812', 22, 5, 5, '2025-06-27T19:06:40Z', 20266, 'Embed a single gauge in any web page', 'https://github.com/northwind-commons/tideline/pull/5', NULL, NULL, 1, 0, 0
'github:pr_merged:2611874179', 8, 5, 3, '2025-06-29T13:14:38Z', 20268, 'Encrypt readings with the station''s own key', 'https://github.com/northwind-commons/gauge/pull/1', NULL, NULL, 1, 0, 0
'github:pr_merged:2611913242', 8, 5, 3, '2025-06-27T22:24:27Z', 20266, 'Split the radio task from the sampler', 'https://github.com/northwind-commons/gauge/pull/2', NULL, NULL, 1, 0, 0
'github:pr_merged:2611923311', 16, 5, 2, '2025-07-01T00:46:56Z', 20270, 'Bump svelte to 9.1.2', 'https://github.com/northwind-commons/pocket-gauge/pull/2', NULL, NULL, 1, 0, 0
'github:pr_merged:2612009233', 1, 5, 5, '2025-07-03T23:29:33Z', 20272, 'Load the map tiles only when they are seen', 'https://github.com/northwind-commons/tideline/pull/7', NULL, NULL, 1, 0, 0
'github:pr_merged:2612061051', 8, 5, 3, '2025-07-04T23:00:23Z', 20273, 'Build reproducible images in CI', 'https://github.com/northwind-commons/gauge/pull/3', NULL, NULL, 1, 0, 0
'github:pr_merged:2612113737', 1, 5, 5, '2025-07-10T14:39:02Z', 20279, 'Keep the map where the reader left it', 'https://github.com/northwind-commons/tideline/pull/8', NULL, NULL, 1, 0, 0
'github:pr_merged:2612128638', 16, 5, 5, '2025-07-11T10:23:12Z', 20280, 'Bump maplibre-gl to 7.22.1', 'https://github.com/northwind-commons/tideline/pull/9', NULL, NULL, 1, 0, 0
'github:pr_merged:2612201182', 16, 5, 2, '2025-07-14T23:26:49Z', 20283, 'Bump zxing-js to 9.0.2', 'https://github.com/northwind-commons/pocket-gauge/pull/3', NULL, NULL, 1, 0, 0
'github:pr_merged:2612220946', 16, 5, 1, '2025-07-15T07:19:38Z', 20284, 'Bump uvicorn to 5.9.1', 'https://github.com/northwind-commons/almanac/pull/4', NULL, NULL, 1, 0, 0
'github:pr_merged:2612245630', 8, 5, 3, '2025-07-25T23:14:23Z', 20294, 'Add a simulator for stations without hardware', 'https://github.com/northwind-commons/gauge/pull/4', NULL, NULL, 1, 0, 0
'github:pr_merged:2612258628', 8, 5, 4, '2025-08-05T14:50:02Z', 20305, 'Add a chapter on reading a staff gauge', 'https://github.com/northwind-commons/handbook/pull/3', NULL, NULL, 1, 0, 0
'github:pr_merged:2612311866', 16, 5, 1, '2025-07-29T22:40:18Z', 20298, 'Bump duckdb to 6.21.5', 'https://github.com/northwind-commons/almanac/pull/5', NULL, NULL, 1, 0, 0
'github:pr_merged:2612360401', 14, 5, 2, '2025-07-30T16:53:24Z', 20299, 'Reduce battery use of background sync', 'https://github.com/northwind-commons/pocket-gauge/pull/5', NULL, NULL, 1, 0, 0
'github:pr_merged:2612374384', 1, 5, 5, '2025-08-05T23:19:28Z', 20305, 'Remember favourite stations on the device', 'https://github.com/northwind-commons/tideline/pull/11', NULL, NULL, 1, 0, 0
'github:pr_merged:2612456437', 11, 5, 1, '2025-08-23T08:40:54Z', 20323, 'Move the nightly job to one transaction per station', 'https://github.com/northwind-commons/almanac/pull/6', NULL, NULL, 1, 0, 0
'github:pr_merged:2612516169', 1, 5, 2, '2025-09-04T19:35:52Z', 20335, 'Let two people share one visit', 'https://github.com/northwind-commons/fieldkit/pull/6', NULL, NULL, 1, 0, 0
'github:pr_merged:2612531823', 3, 5, 3, '2025-09-04T14:31:50Z', 20335, 'Port the board definition to revision D', 'https://github.com/northwind-commons/gauge/pull/6', NULL, NULL, 1, 0, 0
'github:pr_merged:2612590689', 23, 5, 5, '2025-09-11T19:00:30Z', 20342, 'Explain what ''above datum'' means where it is used', 'https://github.com/northwind-commons/tideline/pull/12', NULL, NULL, 1, 0, 0
'github:pr_merged:2612640576', 1, 5, 1, '2025-09-20T19:59:41Z', 20351, 'Reject readings that come from the future', 'https://github.com/northwind-commons/almanac/pull/8', NULL, NULL, 1, 0, 0
'github:pr_merged:2612709620', 8, 5, 3, '2025-09-15T16:21:38Z', 20346, 'Blink a code when the SIM is missing', 'https://github.com/northwind-commons/gauge/pull/7', NULL, NULL, 1, 0, 0
'github:pr_merged:2612748384', 11, 5, 1, '2025-09-15T11:21:44Z', 20346, 'Time zones: store UTC, show the station''s own', 'https://github.com/northwind-commons/almanac/pull/9', NULL, NULL, 1, 0, 0
'github:pr_merged:2612924668', 17, 5, 2, '2025-10-02T13:59:44Z', 20363, 'Fix the lost draft after a phone call', 'https://github.com/northwind-commons/fieldkit/pull/9', NULL, NULL, 1, 0, 0
'github:pr_merged:2612969452', 16, 5, 3, '2025-10-01T12:21:07Z', 20362, 'Bump heapless to 6.21.1', 'https://github.com/northwind-commons/gauge/pull/9', NULL, NULL, 1, 0, 0
'github:pr_merged:2612975752', 3, 5, 3, '2025-10-03T18:51:31Z', 20364, 'Speak Modbus RTU for industrial probes', 'https://github.com/northwind-commons/gauge/pull/10', NULL, NULL, 1, 0, 0
'github:pr_merged:2613023884', 3, 5, 3, '2025-10-10T20:43:17Z', 20371, 'Support the MaxBotix MB7389 range finder', 'https://github.com/northwind-commons/gauge/pull/11', NULL, NULL, 1, 0, 0
'github:pr_merged:2613087654', 9, 5, 1, '2025-10-10T00:30:54Z', 20371, 'Answer 304 when nothing changed', 'https://github.com/northwind-commons/almanac/pull/10', NULL, NULL, 1, 0, 0
'github:pr_merged:2613161333', 16, 5, 1, '2025-10-11T20:18:23Z', 20372, 'Bump uvicorn to 6.19.6', 'https://github.com/northwind-commons/almanac/pull/11', NULL, NULL, 1, 0, 0
'github:pr_merged:2613221913', 23, 5, 3, '2025-10-10T22:23:33Z', 20371, 'Retry the LoRa join with a growing delay', 'https://github.com/northwind-commons/gauge/pull/12', NULL, NULL, 1, 0, 0
'github:pr_merged:2613232159', 11, 5, 1, '2025-10-20T21:48:55Z', 20381, 'Make ingestion idempotent by reading id', 'https://github.com/northwind-commons/almanac/pull/12', NULL, NULL, 1, 0, 0
'github:pr_merged:2613286554', 1, 5, 5, '2025-10-24T03:43:18Z', 20385, 'Show stations that fell silent in grey', 'https://github.com/northwind-commons/tideline/pull/17', NULL, NULL, 1, 0, 0
'github:pr_merged:2613289761', 23, 5, 5, '2025-10-29T12:51:39Z', 20390, 'Warn when a reading is older than an hour', 'https://github.com/northwind-commons/tideline/pull/18', NULL, NULL, 1, 0, 0
'github:pr_merged:2613298580', 6, 5, 4, '2025-11-07T13:54:22Z', 20399, 'Translate the safety page into Czech', 'https://github.com/northwind-commons/handbook/pull/8', NULL, NULL, 1, 0, 0
'github:pr_merged:2613348239', 10, 5, 2, '2025-11-04T20:59:15Z', 20396, 'Translate the visit form into Spanish', 'https://github.com/northwind-commons/fieldkit/pull/11', NULL, NULL, 1, 0, 0
'github:pr_merged:2613393988', 1, 5, 1, '2025-11-10T21:21:03Z', 20402, 'Compress cold partitions', 'https://github.com/northwind-commons/almanac/pull/13', NULL, NULL, 1, 0, 0
'github:pr_merged:2613423195', 3, 5, 3, '2025-11-11T00:50:32Z', 20403, 'Show the station id on the e-paper label', 'https://github.com/northwind-commons/gauge/pull/14', NULL, NULL, 1, 0, 0
'github:pr_merged:2613511526', 10, 5, 5, '2025-11-13T03:42:09Z', 20405, 'Use the browser''s locale for dates and units', 'https://github.com/northwind-commons/tideline/pull/19', NULL, NULL, 1, 0, 0
'github:pr_merged:2613531802', 16, 5, 1, '2025-11-19T21:30:33Z', 20411, 'Bump fastapi to 3.7.4', 'https://github.com/northwind-commons/almanac/pull/14', NULL, NULL, 1, 0, 0
'github:pr_merged:2613562128', 19, 5, 3, '2025-11-24T21:36:27Z', 20416, 'Correct for air temperature in the ultrasonic driver', 'https://github.com/northwind-commons/gauge/pull/16', NULL, NULL, 1, 0, 0
'github:pr_merged:2613605340', 8, 5, 3, '2025-11-24T21:16:29Z', 20416, 'Drop readings taken while the modem transmits', 'https://github.com/northwind-commons/gauge/pull/17', NULL, NULL, 1, 0, 0
'github:pr_merged:2613621527', 11, 5, 1, '2025-11-25T17:44:51Z', 20417, 'Store readings by station and day', 'https://github.com/northwind-commons/almanac/pull/15', NULL, NULL, 1, 0, 0
'github:pr_merged:2613651442', 16, 5, 5, '2025-11-28T00:16:47Z', 20420, 'Bump d3-shape to 5.8.3', 'https://github.com/northwind-commons/tideline/pull/21', NULL, NULL, 1, 0, 0
'github:pr_merged:2613662747', 6, 5, 2, '2025-11-29T13:39:41Z', 20421, 'Draft a checklist for sensor maintenance', 'https://github.com/northwind-commons/fieldkit/pull/13', NULL, NULL, 1, 0, 0
'github:pr_merged:2613680122', 8, 5, 3, '2025-12-01T12:41:08Z', 20423, 'Recover from a torn write of the settings page', 'https://github.com/northwind-commons/gauge/pull/18', NULL, NULL, 1, 0, 0
'github:pr_merged:2613767881', 6, 5, 4, '2025-12-03T14:21:05Z', 20425, 'List the tools that a visit needs', 'https://github.com/northwind-commons/handbook/pull/11', NULL, NULL, 1, 0, 0
'github:pr_merged:2613805346', 17, 5, 2, '2025-12-06T15:35:43Z', 20428, 'Offer the nearest three stations first', 'https://github.com/northwind-commons/fieldkit/pull/14', NULL, NULL, 1, 0, 0
'github:pr_merged:2613819903', 22, 5, 3, '2025-12-11T16:32:36Z', 20433, 'Add a driver for vented pressure transducers', 'https://github.com/northwind-commons/gauge/pull/19', NULL, NULL, 1, 0, 0
'github:pr_merged:2613865343', 9, 5, 1, '2025-12-13T18:45:39Z', 20435, 'Correct leap seconds in the old archive', 'https://github.com/northwind-commons/almanac/pull/16', NULL, NULL, 1, 0, 0
'github:pr_merged:2613916576', 5, 5, 4, '2026-02-02T13:40:41Z', 20486, 'Translate the welcome page into Greek', 'https://github.com/northwind-commons/handbook/pull/12', NULL, NULL, 1, 0, 0
'github:pr_merged:2613958082', 10, 5, 5, '2025-12-14T23:31:48Z', 20436, 'Add a dark theme that works outdoors', 'https://github.com/northwind-commons/tideline/pull/22', NULL, NULL, 1, 0, 0
'github:pr_merged:2613961942', 6, 5, 4, '2025-12-16T06:55:02Z', 20438, 'Style guide for units and numbers', 'https://github.com/northwind-commons/handbook/pull/13', NULL, NULL, 1, 0, 0
'github:pr_merged:2613983173', 6, 5, 4, '2025-12-25T16:05:51Z', 20447, 'How to report a broken station', 'https://github.com/northwind-commons/handbook/pull/14', NULL, NULL, 1, 0, 0
'github:pr_merged:2614068254', 22, 5, 4, '2025-12-19T19:05:16Z', 20441, 'Draw the wiring of revision D', 'https://github.com/northwind-commons/handbook/pull/15', NULL, NULL, 1, 0, 0
'github:pr_merged:2614152507', 10, 5, 5, '2025-12-23T21:44:22Z', 20445, 'Stop the map from stealing the scroll wheel', 'https://github.com/northwind-commons/tideline/pull/23', NULL, NULL, 1, 0, 0
'github:pr_merged:2614190738', 22, 5, 3, '2025-12-25T00:31:39Z', 20447, 'Send voltage and signal strength once an hour', 'https://github.com/northwind-commons/gauge/pull/21', NULL, NULL, 1, 0, 0
'github:pr_merged:2614213566', 6, 5, 2, '2026-01-17T18:00:31Z', 20470, 'Fix rotation of photos from older phones', 'https://github.com/northwind-commons/fieldkit/pull/15', NULL, NULL, 1, 0, 0
'github:pr_merged:2614278703', 10, 5, 4, '2026-01-14T13:46:19Z', 20467, 'Short words instead of long ones in the welcome page', 'https://github.com/northwind-commons/handbook/pull/16', NULL, NULL, 1, 0, 0
'github:pr_merged:2614298152', 14, 5, 4, '2026-01-18T07:46:10Z', 20471, 'Map of working groups', 'https://github.com/northwind-commons/handbook/pull/17', NULL, NULL, 1, 0, 0
'github:pr_merged:2614315057', 14, 5, 2, '2026-01-19T21:12:54Z', 20472, 'Bigger buttons for wet gloves', 'https://github.com/northwind-commons/fieldkit/pull/16', NULL, NULL, 1, 0, 0
'github:pr_merged:2614386129', 23, 5, 4, '2026-01-19T00:12:24Z', 20472, 'What happens to your readings', 'https://github.com/northwind-commons/handbook/pull/18', NULL, NULL, 1, 0, 0
'github:pr_merged:2614409847', 16, 5, 1, '2026-01-21T16:45:37Z', 20474, 'Bump ruff to 7.1.0', 'https://github.com/northwind-commons/almanac/pull/17', NULL, NULL, 1, 0, 0
'github:pr_merged:2614429562', 6, 5, 4, '2026-01-29T22:39:00Z', 20482, 'Tell the story of the Port Ellis flood', 'https://github.com/northwind-commons/handbook/pull/19', NULL, NULL, 1, 0, 0
'github:pr_merged:2614478281', 14, 5, 2, '2026-01-30T06:23:34Z', 20483, 'Speak the reading aloud for confirmation', 'https://github.com/northwind-commons/fieldkit/pull/17', NULL, NULL, 1, 0, 0
'github:pr_merged:2614511068', 22, 5, 3, '2026-01-30T21:37:08Z', 20483, 'Document how to seal the sensor housing', 'https://github.com/northwind-commons/gauge/pull/23', NULL, NULL, 1, 0, 0
'github:pr_merged:2614553054', 10, 5, 2, '2026-02-04T03:41:02Z', 20488, 'Take a photo of the staff gauge with each visit', 'https://github.com/northwind-commons/fieldkit/pull/18', NULL, NULL, 1, 0, 0
'github:pr_merged:2614582407', 16, 5, 2, '2026-02-05T15:35:12Z', 20489, 'Bump zxing-js to 5.1.5', 'https://github.com/northwind-commons/fieldkit/pull/19', NULL, NULL, 1, 0, 0
'github:pr_merged:2614583668', 16, 5, 1, '2026-02-05T15:02:47Z', 20489, 'Bump fastapi to 2.19.1', 'https://github.com/northwind-commons/almanac/pull/18', NULL, NULL, 1, 0, 0
'github:pr_merged:2614668059', 10, 5, 3, '2026-02-13T15:58:58Z', 20497, 'Replace the busy loop in the I2C reader by interrupts', 'https://github.com/northwind-commons/gauge/pull/24', NULL, NULL, 1, 0, 0
'github:pr_merged:2614684845', 17, 5, 5, '2026-02-07T00:56:19Z', 20491, 'Group stations by river basin', 'https://github.com/northwind-commons/tideline/pull/25', NULL, NULL, 1, 0, 0
'github:pr_merged:2614741808', 16, 5, 5, '2026-02-11T05:30:24Z', 20495, 'Bump eslint to 1.16.1', 'https://github.com/northwind-commons/tideline/pull/26', NULL, NULL, 1, 0, 0
'github:pr_merged:2614820581', 11, 5, 3, '2026-02-10T22:51:05Z', 20494, 'Debounce the float switch before counting a reading', 'https://github.com/northwind-commons/gauge/pull/25', NULL, NULL, 1, 0, 0
'github:pr_merged:2614908332', 16, 5, 1, '2026-02-17T16:02:07Z', 20501, 'Bump fastapi to 2.7.4', 'https://github.com/northwind-commons/almanac/pull/19', NULL, NULL, 1, 0, 0
'github:pr_merged:2615014756', 8, 5, 3, '2026-02-25T17:21:35Z', 20509, 'Log the firmware version with every boot', 'https://github.com/northwind-commons/gauge/pull/26', NULL, NULL, 1, 0, 0
'github:pr_merged:2615067399', 8, 5, 1, '2026-03-04T16:27:46Z', 20516, 'Merge duplicate stations without losing readings', 'https://github.com/northwind-commons/almanac/pull/21', NULL, NULL, 1, 0, 0
'github:pr_merged:2615119833', 17, 5, 2, '2026-03-14T13:19:41Z', 20526, 'Crop the photo to the gauge', 'https://github.com/northwind-commons/fieldkit/pull/20', NULL, NULL, 1, 0, 0
'github:pr_merged:2615150362', 1, 5, 1, '2026-03-11T22:31:06Z', 20523, 'Publish the data dictionary with each release', 'https://github.com/northwind-commons/almanac/pull/22', NULL, NULL, 1, 0, 0
'github:pr_merged:2615240118', 1, 5, 1, '2026-03-14T10:40:01Z', 20526, 'Document the quality codes', 'https://github.com/northwind-commons/almanac/pull/24', NULL, NULL, 1, 0, 0
'github:pr_merged:2615243135', 11, 5, 1, '2026-03-14T10:20:55Z', 20526, 'Page through stations with a cursor', 'https://github.com/northwind-commons/almanac/pull/25', NULL, NULL, 1, 0, 0
'github:pr_merged:2615294798', 16, 5, 2, '2026-03-16T13:29:19Z', 20528, 'Bump zxing-js to 9.16.4', 'https://github.com/northwind-commons/fieldkit/pull/21', NULL, NULL, 1, 0, 0
'github:pr_merged:2615300387', 11, 5, 1, '2026-03-23T22:14:52Z', 20535, 'Compute return periods for flood levels', 'https://github.com/northwind-commons/almanac/pull/26', NULL, NULL, 1, 0, 0
'github:pr_merged:2615301807', 10, 5, 2, '2026-03-22T01:40:30Z', 20534, 'Scan the station''s QR code', 'https://github.com/northwind-commons/fieldkit/pull/22', NULL, NULL, 1, 0, 0
'github:pr_merged:2615303095', 16, 5, 2, '2026-03-19T23:45:40Z', 20531, 'Bump svelte to 1.12.1', 'https://github.com/northwind-commons/fieldkit/pull/23', NULL, NULL, 1, 0, 0
'github:pr_merged:2615379934', 8, 5, 3, '2026-04-02T23:45:26Z', 20545, 'Guard against a clock that starts in 1970', 'https://github.com/northwind-commons/gauge/pull/27', NULL, NULL, 1, 0, 0
'github:pr_merged:2615421622', 10, 5, 2, '2026-03-28T17:06:21Z', 20540, 'Sign visits so that edits can be seen', 'https://github.com/northwind-commons/fieldkit/pull/26', NULL, NULL, 1, 0, 0
'github:pr_merged:2615521186', 12, 5, 5, '2026-04-04T13:30:38Z', 20547, 'Write feet with a proper minus sign', 'https://github.com/northwind-commons/tideline/pull/28', NULL, NULL, 1, 0, 0
'github:pr_merged:2615598281', 1, 5, 5, '2026-04-05T21:14:26Z', 20548, 'Announce new readings to screen readers politely', 'https://github.com/northwind-commons/tideline/pull/29', NULL, NULL, 1, 0, 0
'github:pr_merged:2615629339', 16, 5, 2, '2026-04-04T23:22:00Z', 20547, 'Bump date-fns to 9.6.6', 'https://github.com/northwind-commons/fieldkit/pull/28', NULL, NULL, 1, 0, 0
'github:pr_merged:2615670638', 16, 5, 5, '2026-04-06T18:21:51Z', 20549, 'Bump maplibre-gl to 3.18.2', 'https://github.com/northwind-commons/tideline/pull/30', NULL, NULL, 1, 0, 0
'github:pr_merged:2615681435', 16, 5, 5, '2026-04-07T23:48:21Z', 20550, 'Bump playwright to 2.17.1', 'https://github.com/northwind-commons/tideline/pull/31', NULL, NULL, 1, 0, 0
'github:pr_merged:2615723975', 1, 5, 2, '2026-04-12T19:40:05Z', 20555, 'Show the tide at the time of the visit', 'https://github.com/northwind-commons/fieldkit/pull/29', NULL, NULL, 1, 0, 0
'github:pr_merged:2615750856', 1, 5, 5, '2026-04-09T15:33:30Z', 20552, 'Compare two stations in one chart', 'https://github.com/northwind-commons/tideline/pull/32', NULL, NULL, 1, 0, 0
'github:pr_merged:2615765840', 14, 5, 2, '2026-04-17T03:53:25Z', 20560, 'Store the visit in local time with its offset', 'https://github.com/northwind-commons/fieldkit/pull/30', NULL, NULL, 1, 0, 0
'github:pr_merged:2615828495', 1, 5, 5, '2026-04-15T09:20:44Z', 20558, 'Zoom by dragging over the chart', 'https://github.com/northwind-commons/tideline/pull/33', NULL, NULL, 1, 0, 0
'github:pr_merged:2615876118', 23, 5, 4, '2026-04-19T17:42:20Z', 20562, 'Say who decides what, and how', 'https://github.com/northwind-commons/handbook/pull/20', NULL, NULL, 1, 0, 0
'github:pr_merged:2615890187', 16, 5, 3, '2026-04-16T12:00:06Z', 20559, 'Bump postcard to 7.11.5', 'https://github.com/northwind-commons/gauge/pull/28', NULL, NULL, 1, 0, 0
'github:pr_merged:2615975199', 16, 5, 5, '2026-04-16T16:02:51Z', 20559, 'Bump playwright to 2.9.5', 'https://github.com/northwind-commons/tideline/pull/34', NULL, NULL, 1, 0, 0
'github:pr_merged:2616001902', 17, 5, 3, '2026-04-21T18:30:46Z', 20564, 'Fix overflow of the uptime counter after 49 days', 'https://github.com/northwind-commons/gauge/pull/29', NULL, NULL, 1, 0, 0
'github:pr_merged:2616005326', 16, 5, 2, '2026-04-26T19:12:08Z', 20569, 'Bump zxing-js to 7.9.3', 'https://github.com/northwind-commons/fieldkit/pull/31', NULL, NULL, 1, 0, 0
'github:pr_merged:2616070735', 20, 5, 3, '2026-04-27T19:54:55Z', 20570, 'Watchdog: reset after three missed samples', 'https://github.com/northwind-commons/gauge/pull/30', NULL, NULL, 1, 0, 0
'github:pr_merged:2616154338', 11, 5, 1, '2026-05-02T01:17:34Z', 20575, 'Rate-limit by key instead of by address', 'https://github.com/northwind-commons/almanac/pull/27', NULL, NULL, 1, 0, 0
'github:pr_merged:2616167182', 14, 5, 2, '2026-05-17T02:43:57Z', 20590, 'Queue uploads and show how many wait', 'https://github.com/northwind-commons/fieldkit/pull/32', NULL, NULL, 1, 0, 0
'github:pr_merged:2616216908', 16, 5, 2, '2026-05-14T20:02:00Z', 20587, 'Bump date-fns to 2.8.4', 'https://github.com/northwind-commons/fieldkit/pull/33', NULL, NULL, 1, 0, 0
'github:pr_merged:2616235725', 10, 5, 5, '2026-05-19T12:21:34Z', 20592, 'Colour-blind safe palette for flood levels', 'https://github.com/northwind-commons/tideline/pull/35', NULL, NULL, 1, 0, 0
'github:pr_merged:2616237951', 16, 5, 5, '2026-05-16T20:18:56Z', 20589, 'Bump eslint to 9.16.3', 'https://github.com/northwind-commons/tideline/pull/36', NULL, NULL, 1, 0, 0
'github:pr_merged:2616271691', 6, 5, 4, '2026-05-17T08:24:05Z', 20590, 'Recipes for the data interface', 'https://github.com/northwind-commons/handbook/pull/22', NULL, NULL, 1, 0, 0
'github:pr_merged:2616341403', 6, 5, 4, '2026-05-26T00:16:09Z', 20599, 'Explain how to choose a place for a gauge', 'https://github.com/northwind-commons/handbook/pull/23', NULL, NULL, 1, 0, 0
'github:pr_merged:2616376263', 9, 5, 1, '2026-05-28T03:41:57Z', 20601, 'Rename ''height'' to ''level'' in version 2 of the API', 'https://github.com/northwind-commons/almanac/pull/31', NULL, NULL, 1, 0, 0
'github:pr_merged:2616391600', 1, 5, 1, '2026-05-28T14:27:43Z', 20601, 'Stream uploads instead of holding them in memory', 'https://github.com/northwind-commons/almanac/pull/32', NULL, NULL, 1, 0, 0
'github:pr_merged:2616419186', 13, 5, 5, '2026-05-28T06:27:37Z', 20601, 'Subscribe to a station by web feed', 'https://github.com/northwind-commons/tideline/pull/37', NULL, NULL, 1, 0, 0
'github:pr_merged:2616544785', 8, 5, 3, '2026-06-02T20:14:29Z', 20606, 'Read calibration from the SD card instead of flash', 'https://github.com/northwind-commons/gauge/pull/31', NULL, NULL, 1, 0, 0
'github:pr_merged:2616603014', 1, 5, 2, '2026-06-05T14:09:12Z', 20609, 'Mark stations that need a new battery', 'https://github.com/northwind-commons/fieldkit/pull/36', NULL, NULL, 1, 0, 0
'github:pr_merged:2616616537', 11, 5, 1, '2026-06-08T23:35:45Z', 20612, 'Add OpenAPI examples for every endpoint', 'https://github.com/northwind-commons/almanac/pull/34', NULL, NULL, 1, 0, 0
'github:pr_merged:2616702672', 11, 5, 1, '2026-06-09T16:13:58Z', 20613, 'Backfill gaps from the station''s own memory', 'https://github.com/northwind-commons/almanac/pull/35', NULL, NULL, 1, 0, 0
'github:pr_merged:2616709139', 1, 5, 2, '2026-06-19T20:23:54Z', 20623, 'Check the reading against the last one before saving', 'https://github.com/northwind-commons/fieldkit/pull/37', NULL, NULL, 1, 0, 0
'github:pr_merged:2616736303', 11, 5, 1, '2026-06-16T15:30:28Z', 20620, 'Check units when a station is registered', 'https://github.com/northwind-commons/almanac/pull/36', NULL, NULL, 1, 0, 0
'github:pr_merged:2616756889', 6, 5, 4, '2026-06-19T15:17:48Z', 20623, 'Photo guide: biofouling and what to do', 'https://github.com/northwind-commons/handbook/pull/25', NULL, NULL, 1, 0, 0
'github:pr_merged:2616837052', 8, 5, 3, '2026-06-20T15:28:00Z', 20624, 'Keep the last 48 hours when the network is down', 'https://github.com/northwind-commons/gauge/pull/33', NULL, NULL, 1, 0, 0
'github:pr_merged:2616873508', 1, 5, 2, '2026-06-21T20:56:20Z', 20625, 'Undo for the last saved visit', 'https://github.com/northwind-commons/fieldkit/pull/38', NULL, NULL, 1, 0, 0
'github:pr_merged:2616950082', 23, 5, 4, '2026-06-22T12:58:56Z', 20626, 'Translate the first-visit guide into Arabic', 'https://github.com/northwind-commons/handbook/pull/26', NULL, NULL, 1, 0, 0
'github:pr_merged:2617004852', 1, 5, 1, '2026-06-25T05:48:52Z', 20629, 'Harmonic prediction for stations with a year of data', 'https://github.com/northwind-commons/almanac/pull/39', NULL, NULL, 1, 0, 0
'github:pr_merged:2617060978', 17, 5, 2, '2026-06-26T15:37:24Z', 20630, 'Say clearly when an upload was refused', 'https://github.com/northwind-commons/fieldkit/pull/39', NULL, NULL, 1, 0, 0
'github:pr_merged:2617087298', 4, 5, 4, '2026-06-30T16:32:06Z', 20634, 'Checklist for the yearly survey of the datum', 'https://github.com/northwind-commons/handbook/pull/27', NULL, NULL, 1, 0, 0
'github:pr_merged:2617117943', 16, 5, 5, '2026-07-04T22:13:50Z', 20638, 'Bump d3-shape to 5.10.2', 'https://github.com/northwind-commons/tideline/pull/41', NULL, NULL, 1, 0, 0
'github:pr_merged:2617123477', 8, 5, 1, '2026-07-05T18:06:17Z', 20639, 'Import the historic paper records of Port Ellis', 'https://github.com/northwind-commons/almanac/pull/40', NULL, NULL, 1, 0, 0
'github:pr_merged:2617185122', 23, 5, 5, '2026-07-08T09:11:44Z', 20642, 'Draw the tide curve with the predicted range behind it', 'https://github.com/northwind-commons/tideline/pull/42', NULL, NULL, 1, 0, 0
'github:pr_merged:2617227618', 16, 5, 2, '2026-07-07T21:41:08Z', 20641, 'Bump svelte to 4.20.2', 'https://github.com/northwind-commons/fieldkit/pull/40', NULL, NULL, 1, 0, 0
'github:pr_merged:2617253289', 16, 5, 5, '2026-07-08T11:53:35Z', 20642, 'Bump eslint to 8.1.4', 'https://github.com/northwind-commons/tideline/pull/43', NULL, NULL, 1, 0, 0
'github:pr_merged:2617267037', 16, 5, 2, '2026-07-09T17:57:35Z', 20643, 'Bump workbox-window to 5.5.6', 'https://github.com/northwind-commons/fieldkit/pull/41', NULL, NULL, 1, 0, 0
'github:pr_merged:2617328416', 16, 5, 5, '2026-07-08T20:24:41Z', 20642, 'Bump playwright to 3.16.5', 'https://github.com/northwind-commons/tideline/pull/44', NULL, NULL, 1, 0, 0
'github:pr_merged:2617404663', 16, 5, 1, '2026-07-14T15:02:43Z', 20648, 'Bump duckdb to 5.5.6', 'https://github.com/northwind-commons/almanac/pull/41', NULL, NULL, 1, 0, 0
'github:pr_merged:2617446754', 10, 5, 1, '2026-07-22T21:23:12Z', 20656, 'Expose the licence of every series', 'https://github.com/northwind-commons/almanac/pull/42', NULL, NULL, 1, 0, 0
'github:pr_merged:2617476667', 11, 5, 5, '2026-07-17T09:56:28Z', 20651, 'Show the datum of every station in its header', 'https://github.com/northwind-commons/tideline/pull/45', NULL, NULL, 1, 0, 0
'github:pr_merged:2617514503', 9, 5, 4, '2026-07-27T16:19:51Z', 20661, 'Answer the ten questions that newcomers ask', 'https://github.com/northwind-commons/handbook/pull/28', NULL, NULL, 1, 0, 0
'github:pr_merged:2617522812', 10, 5, 4, '2026-08-07T01:07:34Z', 20672, 'Add a page for teachers', 'https://github.com/northwind-commons/handbook/pull/29', NULL, NULL, 1, 0, 0
'github:pr_merged:2617600382', 17, 5, 4, '2026-07-30T00:24:12Z', 20664, 'How to review a change kindly', 'https://github.com/northwind-commons/handbook/pull/30', NULL, NULL, 1, 0, 0
'github:pr_merged:2617626456', 1, 5, 5, '2026-08-05T12:33:20Z', 20670, 'Reduce the start page to 140 kB', 'https://github.com/northwind-commons/tideline/pull/46', NULL, NULL, 1, 0, 0
'github:pr_merged:2617663684', 8, 5, 3, '2026-08-08T17:01:15Z', 20673, 'Lower the brown-out threshold for cold mornings', 'https://github.com/northwind-commons/gauge/pull/35', NULL, NULL, 1, 0, 0
'github:pr_merged:2617670160', 14, 5, 2, '2026-08-09T08:22:27Z', 20674, 'Export visits as a spreadsheet', 'https://github.com/northwind-commons/fieldkit/pull/42', NULL, NULL, 1, 0, 0
'github:pr_merged:2617730898', 16, 5, 2, '2026-08-12T03:39:54Z', 20677, 'Bump workbox-window to 7.17.0', 'https://github.com/northwind-commons/fieldkit/pull/43', NULL, NULL, 1, 0, 0
'github:pr_merged:2617806653', 8, 5, 1, '2026-08-14T14:30:49Z', 20679, 'Drop the unused join in the level query', 'https://github.com/northwind-commons/almanac/pull/44', NULL, NULL, 1, 0, 0
'github:pr_merged:2617838985', 23, 5, 4, '2026-08-24T08:26:01Z', 20689, 'Glossary of tides and rivers', 'https://github.com/northwind-commons/handbook/pull/31', NULL, NULL, 1, 0, 0
'github:pr_merged:2617888281', 1, 5, 2, '2026-08-23T01:52:35Z', 20688, 'Explain permission prompts before they appear', 'https://github.com/northwind-commons/fieldkit/pull/44', NULL, NULL, 1, 0, 0
'github:pr_merged:2617962438', 8, 5, 3, '2026-08-27T16:36:41Z', 20692, 'Cut flash wear by writing in whole pages', 'https://github.com/northwind-commons/gauge/pull/38', NULL, NULL, 1, 0, 0
'github:pr_merged:2618033390', 10, 5, 5, '2026-09-09T20:00:43Z', 20705, 'Fix flicker when the wind layer is switched on', 'https://github.com/northwind-commons/tideline/pull/48', NULL, NULL, 1, 0, 0
'github:pr_merged:2618050953', 17, 5, 4, '2026-09-06T21:20:46Z', 20702, 'Describe how releases are made', 'https://github.com/northwind-commons/handbook/pull/32', NULL, NULL, 1, 0, 0
'github:pr_merged:2618063808', 8, 5, 3, '2026-09-17T13:42:45Z', 20713, 'Average five pings and throw out the extremes', 'https://github.com/northwind-commons/gauge/pull/39', NULL, NULL, 1, 0, 0
'github:pr_merged:2618064709', 16, 5, 5, '2026-09-16T23:31:16Z', 20712, 'Bump maplibre-gl to 6.11.6', 'https://github.com/northwind-commons/tideline/pull/49', NULL, NULL, 1, 0, 0
'github:pr_merged:2618093407', 23, 5, 5, '2026-09-18T08:28:21Z', 20714, 'Right-to-left layout for Arabic and Hebrew', 'https://github.com/northwind-commons/tideline/pull/50', NULL, NULL, 1, 0, 0
'github:pr_merged:2618161499', 23, 5, 4, '2026-09-26T21:24:00Z', 20722, 'Safety near fast water', 'https://github.com/northwind-commons/handbook/pull/33', NULL, NULL, 1, 0, 0
'github:pr_merged:2618178990', 1, 5, 5, '2026-09-29T21:15:57Z', 20725, 'Make the legend readable on a phone', 'https://github.com/northwind-commons/tideline/pull/51', NULL, NULL, 1, 0, 0
'github:pr_merged:2618218148', 10, 5, 5, '2026-10-04T19:52:30Z', 20730, 'Move chart colours into design tokens', 'https://github.com/northwind-commons/tideline/pull/52', NULL, NULL, 1, 0, 0
'github:pr_merged:2618240912', 16, 5, 2, '2026-10-06T20:54:23Z', 20732, 'Bump zxing-js to 2.8.5', 'https://github.com/northwind-commons/fieldkit/pull/48', NULL, NULL, 1, 0, 0
'github:pr_merged:2618263634', 14, 5, 2, '2026-10-15T13:59:15Z', 20741, 'Remove location from photos before upload', 'https://github.com/northwind-commons/fieldkit/pull/49', NULL, NULL, 1, 0, 0
'github:pr_merged:2618358299', 10, 5, 2, '2026-10-08T22:35:42Z', 20734, 'Work without a network for a whole day', 'https://github.com/northwind-commons/fieldkit/pull/50', NULL, NULL, 1, 0, 0
'github:pr_merged:2618388778', 5, 5, 4, '2026-10-18T19:08:49Z', 20744, 'Add captions to all diagrams', 'https://github.com/northwind-commons/handbook/pull/34', NULL, NULL, 1, 0, 0
'github:pr_merged:2618462036', 16, 5, 3, '2026-10-13T21:57:41Z', 20739, 'Bump defmt to 3.16.5', 'https://github.com/northwind-commons/gauge/pull/40', NULL, NULL, 1, 0, 0
'github:pr_merged:2618537605', 11, 5, 5, '2026-10-23T08:49:58Z', 20749, 'Cache yesterday''s readings in the service worker', 'https://github.com/northwind-commons/tideline/pull/54', NULL, NULL, 1, 0, 0
'github:pr_merged:2618621719', 2, 5, 2, '2026-10-24T15:57:53Z', 20750, 'Accept decimal commas', 'https://github.com/northwind-commons/fieldkit/pull/51', NULL, NULL, 1, 0, 0
'github:pr_merged:2618693279', 11, 5, 1, '2026-10-23T14:42:22Z', 20749, 'Flag readings that jump more than a metre in a minute', 'https://github.com/northwind-commons/almanac/pull/46', NULL, NULL, 1, 0, 0
'github:pr_merged:2618705062', 8, 5, 4, '2026-10-24T19:47:53Z', 20750, 'Replace screenshots of the old app', 'https://github.com/northwind-commons/handbook/pull/35', NULL, NULL, 1, 0, 0
'github:pr_merged:2618775063', 16, 5, 1, '2026-10-27T18:11:05Z', 20753, 'Bump fastapi to 4.9.3', 'https://github.com/northwind-commons/almanac/pull/47', NULL, NULL, 1, 0, 0
'github:pr_merged:2618779500', 14, 5, 1, '2026-11-02T21:57:59Z', 20759, 'Survive an unreadable row in a bulk upload', 'https://github.com/northwind-commons/almanac/pull/48', NULL, NULL, 1, 0, 0
'github:pr_merged:2618939949', 20, 5, 3, '2026-11-10T23:45:08Z', 20767, 'Make the sampling interval a setting of the station', 'https://github.com/northwind-commons/gauge/pull/43', NULL, NULL, 1, 0, 0
'github:pr_merged:2618975494', 12, 5, 4, '2026-11-11T14:27:53Z', 20768, 'Translate the glossary into Vietnamese', 'https://github.com/northwind-commons/handbook/pull/37', NULL, NULL, 1, 0, 0
'github:pr_merged:2619028240', 10, 5, 5, '2026-11-09T23:16:33Z', 20766, 'Replace the date picker by two plain fields', 'https://github.com/northwind-commons/tideline/pull/55', NULL, NULL, 1, 0, 0
'github:pr_merged:2619112738', 14, 5, 2, '2026-11-10T11:49:37Z', 20767, 'Ask for the reason when a reading is corrected', 'https://github.com/northwind-commons/fieldkit/pull/53', NULL, NULL, 1, 0, 0
'github:pr_merged:2619168474', 14, 5, 2, '2026-11-13T00:28:50Z', 20770, 'Open a station from a shared link', 'https://github.com/northwind-commons/fieldkit/pull/54', NULL, NULL, 1, 0, 0
'github:pr_merged:2619251867', 9, 5, 3, '2026-11-13T12:44:48Z', 20770, 'Add a self-test that runs on the bench', 'https://github.com/northwind-commons/gauge/pull/44', NULL, NULL, 1, 0, 0
'github:pr_merged:2619307601', 14, 5, 1, '2026-11-18T11:42:22Z', 20775, 'Serve monthly extracts as Parquet', 'https://github.com/northwind-commons/almanac/pull/49', NULL, NULL, 1, 0, 0
'github:pr_merged:2619330571', 15, 5, 3, '2026-08-27T23:03:35Z', 20692, 'Add the pin-out of the second connector', 'https://github.com/northwind-commons/gauge/pull/46', NULL, NULL, 1, 0, 0
'github:pr_merged:2619334696', 7, 5, 4, '2026-11-18T13:07:04Z', 20775, 'Say where the nearest toilet is on the station page', 'https://github.com/northwind-commons/handbook/pull/39', NULL, NULL, 1, 0, 0
'github:pr_merged:2619434031', 22, 5, 3, '2026-11-17T20:17:55Z', 20774, 'Wake the modem before the sampler', 'https://github.com/northwind-commons/gauge/pull/47', NULL, NULL, 1, 0, 0
'github:pr_merged:2619590334', 1, 5, 5, '2026-11-17T16:48:50Z', 20774, 'Name the source of every map layer', 'https://github.com/northwind-commons/tideline/pull/57', NULL, NULL, 1, 0, 0
'github:pr_merged:2619702745', 11, 5, 1, '2026-11-18T12:34:22Z', 20775, 'Tell gaps from zeros in monthly extracts', 'https://github.com/northwind-commons/almanac/pull/50', NULL, NULL, 1, 0, 0
'github:pr_merged:2619768004', 10, 5, 5, '2026-11-20T03:10:20Z', 20777, 'Let the chart begin at any hour', 'https://github.com/northwind-commons/tideline/pull/59', NULL, NULL, 1, 0, 0
'github:pr_merged:2619928917', 16, 5, 5, '2026-11-17T22:32:47Z', 20774, 'Bump maplibre-gl to 5.9.1', 'https://github.com/northwind-commons/tideline/pull/60', NULL, NULL, 1, 0, 0
'github:pr_opened:2611419372', 8, 6, 4, '2025-06-02T07:58:14Z', 20241, 'Fix broken links found by the crawler', 'https://github.com/northwind-commons/handbook/pull/1', NULL, NULL, 1, 0, 0
'github:pr_opened:2611461079', 1, 6, 5, '2025-06-02T08:57:28Z', 20241, 'Share a link to a moment in time', 'https://github.com/northwind-commons/tideline/pull/1', NULL, NULL, 1, 0, 0
'github:pr_opened:2611530220', 16, 6, 5, '2025-06-04T23:25:24Z', 20243, 'Bump eslint to 9.8.2', 'https://github.com/northwind-commons/tideline/pull/2', NULL, NULL, 1, 0, 0
'github:pr_opened:2611585433', 11, 6, 5, '2025-06-05T06:00:06Z', 20244, 'Fix the chart axis when all values are negative', 'https://github.com/northwind-commons/tideline/pull/4', NULL, NULL, 1, 0, 0
'github:pr_opened:2611640382', 8, 6, 1, '2025-06-14T16:34:29Z', 20253, 'Derive the mean sea level per station and year', 'https://github.com/northwind-commons/almanac/pull/1', NULL, NULL, 1, 0, 0
'github:pr_opened:2611676161', 11, 6, 1, '2025-06-18T05:37:28Z', 20257, 'Find stuck sensors by their variance', 'https://github.com/northwind-commons/almanac/pull/2', NULL, NULL, 1, 0, 0
'github:pr_opened:2611760893', 14, 6, 2, '2025-06-19T04:39:44Z', 20258, 'Use the system font size everywhere', 'https://github.com/northwind-commons/pocket-gauge/pull/1', NULL, NULL, 1, 0, 0
'github:pr_opened:2611841812', 22, 6, 5, '2025-06-19T14:19:49Z', 20258, 'Embed a single gauge in any web page', 'https://github.com/northwind-commons/tideline/pull/5', NULL, NULL, 1, 0, 0
'github:pr_opened:2611874179', 8, 6, 3, '2025-06-24T10:28:48Z', 20263, 'Encrypt readings with the station''s own key', 'https://github.com/northwind-commons/gauge/pull/1', NULL, NULL, 1, 0, 0
'github:pr_opened:2611913242', 8, 6, 3, '2025-06-27T13:59:19Z', 20266, 'Split the radio task from the sampler', 'https://github.com/northwind-commons/gauge/pull/2', NULL, NULL, 1, 0, 0
'github:pr_opened:2611923311', 16, 6, 2, '2025-06-30T20:09:58Z', 20269, 'Bump svelte to 9.1.2', 'https://github.com/northwind-commons/pocket-gauge/pull/2', NULL, NULL, 1, 0, 0
'github:pr_opened:2612009233', 1, 6, 5, '2025-07-03T12:27:17Z', 20272, 'Load the map tiles only when they are seen', 'https://github.com/northwind-commons/tideline/pull/7', NULL, NULL, 1, 0, 0
'github:pr_opened:2612061051', 8, 6, 3, '2025-07-04T19:38:45Z', 20273, 'Build reproducible images in CI', 'https://github.com/northwind-commons/gauge/pull/3', NULL, NULL, 1, 0, 0
'github:pr_opened:2612113737', 1, 6, 5, '2025-07-07T13:57:11Z', 20276, 'Keep the map where the reader left it', 'https://github.com/northwind-commons/tideline/pull/8', NULL, NULL, 1, 0, 0
'github:pr_opened:2612128638', 16, 6, 5, '2025-07-10T15:50:54Z', 20279, 'Bump maplibre-gl to 7.22.1', 'https://github.com/northwind-commons/tideline/pull/9', NULL, NULL, 1, 0, 0
'github:pr_opened:2612201182', 16, 6, 2, '2025-07-13T07:16:47Z', 20282, 'Bump zxing-js to 9.0.2', 'https://github.com/northwind-commons/pocket-gauge/pull/3', NULL, NULL, 1, 0, 0
'github:pr_opened:2612220946', 16, 6, 1, '2025-07-14T20:20:07Z', 20283, 'Bump uvicorn to 5.9.1', 'https://github.com/northwind-commons/almanac/pull/4', NULL, NULL, 1, 0, 0
'github:pr_opened:2612245630', 8, 6, 3, '2025-07-17T09:36:55Z', 20286, 'Add a simulator for stations without hardware', 'https://github.com/northwind-commons/gauge/pull/4', NULL, NULL, 1, 0, 0
'github:pr_opened:2612258628', 8, 6, 4, '2025-07-28T14:15:28Z', 20297, 'Add a chapter on reading a staff gauge', 'https://github.com/northwind-commons/handbook/pull/3', NULL, NULL, 1, 0, 0
'github:pr_opened:2612311866', 16, 6, 1, '2025-07-29T13:50:42Z', 20298, 'Bump duckdb to 6.21.5', 'https://github.com/northwind-commons/almanac/pull/5', NULL, NULL, 1, 0, 0
'github:pr_opened:2612360401', 14, 6, 2, '2025-07-30T15:09:31Z', 20299, 'Reduce battery use of background sync', 'https://github.com/northwind-commons/pocket-gauge/pull/5', NULL, NULL, 1, 0, 0
'github:pr_opened:2612374384', 1, 6, 5, '2025-08-04T14:13:25Z', 20304, 'Remember favourite stations on the device', 'https://github.com/northwind-commons/tideline/pull/11', NULL, NULL, 1, 0, 0
'github:pr_opened:2612456437', 11, 6, 1, '2025-08-15T01:26:05Z', 20315, 'Move the nightly job to one transaction per station', 'https://github.com/northwind-commons/almanac/pull/6', NULL, NULL, 1, 0, 0
'github:pr_opened:2612516169', 1, 6, 2, '2025-08-27T21:29:27Z', 20327, 'Let two people share one visit', 'https://github.com/northwind-commons/pocket-gauge/pull/6', NULL, NULL, 1, 0, 0
'github:pr_opened:2612531823', 3, 6, 3, '2025-09-03T20:59:09Z', 20334, 'Port the board definition to revision D', 'https://github.com/northwind-commons/gauge/pull/6', NULL, NULL, 1, 0, 0
'github:pr_opened:2612575037', 17, 6, 2, '2025-09-09T14:40:51Z', 20340, 'Test the offline queue with a flaky server', 'https://github.com/northwind-commons/fieldkit/pull/7', NULL, NULL, 1, 0, 0
'github:pr_opened:2612590689', 23, 6, 5, '2025-09-10T16:49:10Z', 20341, 'Explain what ''above datum'' means where it is used', 'https://github.com/northwind-commons/tideline/pull/12', NULL, NULL, 1, 0, 0
'github:pr_opened:2612640576', 1, 6, 1, '2025-09-12T14:47:45Z', 20343, 'Reject readings that come from the future', 'https://github.com/northwind-commons/almanac/pull/8', NULL, NULL, 1, 0, 0
'github:pr_opened:2612709620', 8, 6, 3, '2025-09-13T13:16:19Z', 20344, 'Blink a code when the SIM is missing', 'https://github.com/northwind-commons/gauge/pull/7', NULL, NULL, 1, 0, 0
'github:pr_opened:2612748384', 11, 6, 1, '2025-09-14T00:19:34Z', 20345, 'Time zones: store UTC, show the station''s own', 'https://github.com/northwind-commons/almanac/pull/9', NULL, NULL, 1, 0, 0
'github:pr_opened:2612805689', 16, 6, 5, '2025-09-22T15:56:12Z', 20353, 'Bump maplibre-gl to 8.17.4', 'https://github.com/northwind-commons/tideline/pull/15', NULL, NULL, 1, 0, 0
'github:pr_opened:2612816454', 16, 6, 3, '2025-09-23T23:30:16Z', 20354, 'Bump embassy-executor to 8.17.1', 'https://github.com/northwind-commons/gauge/pull/8', NULL, NULL, 1, 0, 0
'github:pr_opened:2612856592', 16, 6, 5, '2025-09-29T09:40:48Z', 20360, 'Bump d3-shape to 4.19.6', 'https://github.com/northwind-commons/tideline/pull/16', NULL, NULL, 1, 0, 0
'github:pr_opened:2612924668', 17, 6, 2, '2025-09-29T22:24:56Z', 20360, 'Fix the lost draft after a phone call', 'https://github.com/northwind-commons/fieldkit/pull/9', NULL, NULL, 1, 0, 0
'github:pr_opened:2612969452', 16, 6, 3, '2025-09-30T17:06:36Z', 20361, 'Bump heapless to 6.21.1', 'https://github.com/northwind-commons/gauge/pull/9', NULL, NULL, 1, 0, 0
'github:pr_opened:2612975752', 3, 6, 3, '2025-10-02T17:33:14Z', 20363, 'Speak Modbus RTU for industrial probes', 'https://github.com/northwind-commons/gauge/pull/10', NULL, NULL, 1, 0, 0
'github:pr_opened:2613023884', 3, 6, 3, '2025-10-07T13:22:55Z', 20368, 'Support the MaxBotix MB7389 range finder', 'https://github.com/northwind-commons/gauge/pull/11', NULL, NULL, 1, 0, 0
'github:pr_opened:2613087654', 9, 6, 1, '2025-10-09T21:54:44Z', 20370, 'Answer 304 when nothing changed', 'https://github.com/northwind-commons/almanac/pull/10', NULL, NULL, 1, 0, 0
'github:pr_opened:2613161333', 16, 6, 1, '2025-10-10T10:31:57Z', 20371, 'Bump uvicorn to 6.19.6', 'https://github.com/northwind-commons/almanac/pull/11', NULL, NULL, 1, 0, 0
'github:pr_opened:2613221913', 23, 6, 3, '2025-10-10T08:59:00Z', 20371, 'Retry the LoRa join with a growing delay', 'https://github.com/northwind-commons/gauge/pull/12', NULL, NULL, 1, 0, 0
'github:pr_opened:2613232159', 11, 6, 1, '2025-10-18T05:17:41Z', 20379, 'Make ingestion idempotent by reading id', 'https://github.com/northwind-commons/almanac/pull/12', NULL, NULL, 1, 0, 0
'github:pr_opened:2613244529', 6, 6, 4, '2025-10-21T20:39:37Z', 20382, 'Explain quality codes to volunteers', 'https://github.com/northwind-commons/handbook/pull/7', NULL, NULL, 1, 0, 0
'github:pr_opened:2613286554', 1, 6, 5, '2025-10-23T21:57:59Z', 20384, 'Show stations that fell silent in grey', 'https://github.com/northwind-commons/tideline/pull/17', NULL, NULL, 1, 0, 0
'github:pr_opened:2613289761', 23, 6, 5, '2025-10-24T16:24:33Z', 20385, 'Warn when a reading is older than an hour', 'https://github.com/northwind-commons/tideline/pull/18', NULL, NULL, 1, 0, 0
'github:pr_opened:2613298580', 6, 6, 4, '2025-11-02T06:24:39Z', 20394, 'Translate the safety page into Czech', 'https://github.com/northwind-commons/handbook/pull/8', NULL, NULL, 1, 0, 0
'github:pr_opened:2613348239', 10, 6, 2, '2025-11-04T03:32:04Z', 20396, 'Translate the visit form into Spanish', 'https://github.com/northwind-commons/fieldkit/pull/11', NULL, NULL, 1, 0, 0
'github:pr_opened:2613368438', 8, 6, 4, '2025-11-05T14:04:06Z', 20397, 'Code of conduct: name two contacts', 'https://github.com/northwind-commons/handbook/pull/10', NULL, NULL, 1, 0, 0
'github:pr_opened:2613393988', 1, 6, 1, '2025-11-10T14:50:28Z', 20402, 'Compress cold partitions', 'https://github.com/northwind-commons/almanac/pull/13', NULL, NULL, 1, 0, 0
'github:pr_opened:2613423195', 3, 6, 3, '2025-11-10T15:50:15Z', 20402, 'Show the station id on the e-paper label', 'https://github.com/northwind-commons/gauge/pull/14', NULL, NULL, 1, 0, 0
'github:pr_opened:2613511526', 10, 6, 5, '2025-11-11T17:12:21Z', 20403, 'Use the browser''s locale for dates and units', 'https://github.com/northwind-commons/tideline/pull/19', NULL, NULL, 1, 0, 0
'github:pr_opened:2613521900', 16, 6, 2, '2025-11-12T20:59:53Z', 20404, 'Bump workbox-window to 4.8.4', 'https://github.com/northwind-commons/fieldkit/pull/12', NULL, NULL, 1, 0, 0
'github:pr_opened:2613531802', 16, 6, 1, '2025-11-18T18:41:35Z', 20410, 'Bump fastapi to 3.7.4', 'https://github.com/northwind-commons/almanac/pull/14', NULL, NULL, 1, 0, 0
'github:pr_opened:2613562128', 19, 6, 3, '2025-11-24T18:07:10Z', 20416, 'Correct for air temperature in the ultrasonic driver', 'https://github.com/northwind-commons/gauge/pull/16', NULL, NULL, 1, 0, 0
'github:pr_opened:2613605340', 8, 6, 3, '2025-11-24T16:27:36Z', 20416, 'Drop readings taken while the modem transmits', 'https://github.com/northwind-commons/gauge/pull/17', NULL, NULL, 1, 0, 0
'github:pr_opened:2613621527', 11, 6, 1, '2025-11-25T03:47:27Z', 20417, 'Store readings by station and day', 'https://github.com/northwind-commons/almanac/pull/15', NULL, NULL, 1, 0, 0
'github:pr_opened:2613651442', 16, 6, 5, '2025-11-27T20:56:49Z', 20419, 'Bump d3-shape to 5.8.3', 'https://github.com/northwind-commons/tideline/pull/21', NULL, NULL, 1, 0, 0
'github:pr_opened:2613662747', 6, 6, 2, '2025-11-27T10:56:39Z', 20419, 'Draft a checklist for sensor maintenance', 'https://github.com/northwind-commons/fieldkit/pull/13', NULL, NULL, 1, 0, 0
'github:pr_opened:2613680122', 8, 6, 3, '2025-11-29T14:20:46Z', 20421, 'Recover from a torn write of the settings page', 'https://github.com/northwind-commons/gauge/pull/18', NULL, NULL, 1, 0, 0
'github:pr_opened:2613767881', 6, 6, 4, '2025-12-02T05:43:51Z', 20424, 'List the tools that a visit needs', 'https://github.com/northwind-commons/handbook/pull/11', NULL, NULL, 1, 0, 0
'github:pr_opened:2613805346', 17, 6, 2, '2025-12-03T21:25:46Z', 20425, 'Offer the nearest three stations first', 'https://github.com/northwind-commons/fieldkit/pull/14', NULL, NULL, 1, 0, 0
'github:pr_opened:2613819903', 22, 6, 3, '2025-12-03T05:05:41Z', 20425, 'Add a driver for vented pressure transducers', 'https://github.com/northwind-commons/gauge/pull/19', NULL, NULL, 1, 0, 0
'github:pr_opened:2613865343', 9, 6, 1, '2025-12-05T21:53:35Z', 20427, 'Correct leap seconds in the old archive', 'https://github.com/northwind-commons/almanac/pull/16', NULL, NULL, 1, 0, 0
'github:pr_opened:2613916576', 5, 6, 4, '2026-01-31T13:51:23Z', 20484, 'Translate the welcome page into Greek', 'https://github.com/northwind-commons/handbook/pull/12', NULL, NULL, 1, 0, 0
'github:pr_opened:2613958082', 10, 6, 5, '2025-12-13T03:59:53Z', 20435, 'Add a dark theme that works outdoors', 'https://github.com/northwind-commons/tideline/pull/22', NULL, NULL, 1, 0, 0
'github:pr_opened:2613961942', 6, 6, 4, '2025-12-15T15:33:05Z', 20437, 'Style guide for units and numbers', 'https://github.com/northwind-commons/handbook/pull/13', NULL, NULL, 1, 0, 0
'github:pr_opened:2613983173', 6, 6, 4, '2025-12-17T12:54:09Z', 20439, 'How to report a broken station', 'https://github.com/northwind-commons/handbook/pull/14', NULL, NULL, 1, 0, 0
'github:pr_opened:2614068254', 22, 6, 4, '2025-12-19T09:04:41Z', 20441, 'Draw the wiring of revision D', 'https://github.com/northwind-commons/handbook/pull/15', NULL, NULL, 1, 0, 0
'github:pr_opened:2614152507', 10, 6, 5, '2025-12-23T01:23:55Z', 20445, 'Stop the map from stealing the scroll wheel', 'https://github.com/northwind-commons/tideline/pull/23', NULL, NULL, 1, 0, 0
'github:pr_opened:2614190738', 22, 6, 3, '2025-12-24T14:19:24Z', 20446, 'Send voltage and signal strength once an hour', 'https://github.com/northwind-commons/gauge/pull/21', NULL, NULL, 1, 0, 0
'github:pr_opened:2614213566', 6, 6, 2, '2026-01-09T12:29:30Z', 20462, 'Fix rotation of photos from older phones', 'https://github.com/northwind-commons/fieldkit/pull/15', NULL, NULL, 1, 0, 0
'github:pr_opened:2614278703', 10, 6, 4, '2026-01-13T21:16:41Z', 20466, 'Short words instead of long ones in the welcome page', 'https://github.com/northwind-commons/handbook/pull/16', NULL, NULL, 1, 0, 0
'github:pr_opened:2614298152', 14, 6, 4, '2026-01-15T07:27:34Z', 20468, 'Map of working groups', 'https://github.com/northwind-commons/handbook/pull/17', NULL, NULL, 1, 0, 0
'github:pr_opened:2614315057', 14, 6, 2, '2026-01-16T07:38:18Z', 20469, 'Bigger buttons for wet gloves', 'https://github.com/northwind-commons/fieldkit/pull/16', NULL, NULL, 1, 0, 0
'github:pr_opened:2614386129', 23, 6, 4, '2026-01-18T13:36:24Z', 20471, 'What happens to your readings', 'https://github.com/northwind-commons/handbook/pull/18', NULL, NULL, 1, 0, 0
'github:pr_opened:2614409847', 16, 6, 1, '2026-01-20T10:08:44Z', 20473, 'Bump ruff to 7.1.0', 'https://github.com/northwind-commons/almanac/pull/17', NULL, NULL, 1, 0, 0
'github:pr_opened:2614429562', 6, 6, 4, '2026-01-26T08:06:31Z', 20479, 'Tell the story of the Port Ellis flood', 'https://github.com/northwind-commons/handbook/pull/19', NULL, NULL, 1, 0, 0
'github:pr_opened:2614478281', 14, 6, 2, '2026-01-28T18:09:29Z', 20481, 'Speak the reading aloud for confirmation', 'https://github.com/northwind-commons/fieldkit/pull/17', NULL, NULL, 1, 0, 0
'github:pr_opened:2614511068', 22, 6, 3, '2026-01-30T14:50:30Z', 20483, 'Document how to seal the sensor housing', 'https://github.com/northwind-commons/gauge/pull/23', NULL, NULL, 1, 0, 0
'github:pr_opened:2614553054', 10, 6, 2, '2026-02-04T02:19:02Z', 20488, 'Take a photo of the staff gauge with each visit', 'https://github.com/northwind-commons/fieldkit/pull/18', NULL, NULL, 1, 0, 0
'github:pr_opened:2614582407', 16, 6, 2, '2026-02-04T12:51:24Z', 20488, 'Bump zxing-js to 5.1.5', 'https://github.com/northwind-commons/fieldkit/pull/19', NULL, NULL, 1, 0, 0
'github:pr_opened:2614583668', 16, 6, 1, '2026-02-05T11:55:42Z', 20489, 'Bump fastapi to 2.19.1', 'https://github.com/northwind-commons/almanac/pull/18', NULL, NULL, 1, 0, 0
'github:pr_opened:2614606942', 16, 6, 5, '2026-02-05T13:34:43Z', 20489, 'Bump d3-shape to 3.14.5', 'https://github.com/northwind-commons/tideline/pull/24', NULL, NULL, 1, 0, 0
'github:pr_opened:2614668059', 10, 6, 3, '2026-02-05T14:53:46Z', 20489, 'Replace the busy loop in the I2C reader by interrupts', 'https://github.com/northwind-commons/gauge/pull/24', NULL, NULL, 1, 0, 0
'github:pr_opened:2614684845', 17, 6, 5, '2026-02-06T19:42:08Z', 20490, 'Group stations by river basin', 'https://github.com/northwind-commons/tideline/pull/25', NULL, NULL, 1, 0, 0
'github:pr_opened:2614741808', 16, 6, 5, '2026-02-10T22:44:48Z', 20494, 'Bump eslint to 1.16.1', 'https://github.com/northwind-commons/tideline/pull/26', NULL, NULL, 1, 0, 0
'github:pr_opened:2614820581', 11, 6, 3, '2026-02-10T02:40:24Z', 20494, 'Debounce the float switch before counting a reading', 'https://github.com/northwind-commons/gauge/pull/25', NULL, NULL, 1, 0, 0
'github:pr_opened:2614908332', 16, 6, 1, '2026-02-16T21:38:01Z', 20500, 'Bump fastapi to 2.7.4', 'https://github.com/northwind-commons/almanac/pull/19', NULL, NULL, 1, 0, 0
'github:pr_opened:2614943801', 9, 6, 1, '2026-02-19T16:10:59Z', 20503, 'Alert when a basin has no reading for two hours', 'https://github.com/northwind-commons/almanac/pull/20', NULL, NULL, 1, 0, 0
'github:pr_opened:2615014756', 8, 6, 3, '2026-02-23T11:59:07Z', 20507, 'Log the firmware version with every boot', 'https://github.com/northwind-commons/gauge/pull/26', NULL, NULL, 1, 0, 0
'github:pr_opened:2615067399', 8, 6, 1, '2026-03-02T10:42:58Z', 20514, 'Merge duplicate stations without losing readings', 'https://github.com/northwind-commons/almanac/pull/21', NULL, NULL, 1, 0, 0
'github:pr_opened:2615119833', 17, 6, 2, '2026-03-06T19:44:34Z', 20518, 'Crop the photo to the gauge', 'https://github.com/northwind-commons/fieldkit/pull/20', NULL, NULL, 1, 0, 0
'github:pr_opened:2615150362', 1, 6, 1, '2026-03-11T09:45:03Z', 20523, 'Publish the data dictionary with each release', 'https://github.com/northwind-commons/almanac/pull/22', NULL, NULL, 1, 0, 0
'github:pr_opened:2615240118', 1, 6, 1, '2026-03-13T19:25:00Z', 20525, 'Document the quality codes', 'https://github.com/northwind-commons/almanac/pull/24', NULL, NULL, 1, 0, 0
'github:pr_opened:2615243135', 11, 6, 1, '2026-03-13T13:28:40Z', 20525, 'Page through stations with a cursor', 'https://github.com/northwind-commons/almanac/pull/25', NULL, NULL, 1, 0, 0
'github:pr_opened:2615294798', 16, 6, 2, '2026-03-16T09:14:24Z', 20528, 'Bump zxing-js to 9.16.4', 'https://github.com/northwind-commons/fieldkit/pull/21', NULL, NULL, 1, 0, 0
'github:pr_opened:2615300387', 11, 6, 1, '2026-03-18T09:27:52Z', 20530, 'Compute return periods for flood levels', 'https://github.com/northwind-commons/almanac/pull/26', NULL, NULL, 1, 0, 0
'github:pr_opened:2615301807', 10, 6, 2, '2026-03-18T14:42:12Z', 20530, 'Scan the station''s QR code', 'https://github.com/northwind-commons/fieldkit/pull/22', NULL, NULL, 1, 0, 0
'github:pr_opened:2615303095', 16, 6, 2, '2026-03-19T18:54:55Z', 20531, 'Bump svelte to 1.12.1', 'https://github.com/northwind-commons/fieldkit/pull/23', NULL, NULL, 1, 0, 0
'github:pr_opened:2615379934', 8, 6, 3, '2026-03-25T06:39:55Z', 20537, 'Guard against a clock that starts in 1970', 'https://github.com/northwind-commons/gauge/pull/27', NULL, NULL, 1, 0, 0
'github:pr_opened:2615421622', 10, 6, 2, '2026-03-28T02:41:51Z', 20540, 'Sign visits so that edits can be seen', 'https://github.com/northwind-commons/fieldkit/pull/26', NULL, NULL, 1, 0, 0
'github:pr_opened:2615490943', 16, 6, 2, '2026-03-31T10:22:39Z', 20543, 'Bump vitest to 9.3.2', 'https://github.com/northwind-commons/fieldkit/pull/27', NULL, NULL, 1, 0, 0
'github:pr_opened:2615521186', 12, 6, 5, '2026-04-01T06:56:03Z', 20544, 'Write feet with a proper minus sign', 'https://github.com/northwind-commons/tideline/pull/28', NULL, NULL, 1, 0, 0
'github:pr_opened:2615598281', 1, 6, 5, '2026-04-02T14:35:20Z', 20545, 'Announce new readings to screen readers politely', 'https://github.com/northwind-commons/tideline/pull/29', NULL, NULL, 1, 0, 0
'github:pr_opened:2615629339', 16, 6, 2, '2026-04-03T15:56:29Z', 20546, 'Bump date-fns to 9.6.6', 'https://github.com/northwind-commons/fieldkit/pull/28', NULL, NULL, 1, 0, 0
'github:pr_opened:2615670638', 16, 6, 5, '2026-04-06T15:26:36Z', 20549, 'Bump maplibre-gl to 3.18.2', 'https://github.com/northwind-commons/tideline/pull/30', NULL, NULL, 1, 0, 0
'github:pr_opened:2615681435', 16, 6, 5, '2026-04-07T09:48:59Z', 20550, 'Bump playwright to 2.17.1', 'https://github.com/northwind-commons/tideline/pull/31', NULL, NULL, 1, 0, 0
'github:pr_opened:2615723975', 1, 6, 2, '2026-04-07T09:46:31Z', 20550, 'Show the tide at the time of the visit', 'https://github.com/northwind-commons/fieldkit/pull/29', NULL, NULL, 1, 0, 0
'github:pr_opened:2615750856', 1, 6, 5, '2026-04-08T14:02:37Z', 20551, 'Compare two stations in one chart', 'https://github.com/northwind-commons/tideline/pull/32', NULL, NULL, 1, 0, 0
'github:pr_opened:2615765840', 14, 6, 2, '2026-04-12T15:08:12Z', 20555, 'Store the visit in local time with its offset', 'https://github.com/northwind-commons/fieldkit/pull/30', NULL, NULL, 1, 0, 0
'github:pr_opened:2615828495', 1, 6, 5, '2026-04-12T10:35:44Z', 20555, 'Zoom by dragging over the chart', 'https://github.com/northwind-commons/tideline/pull/33', NULL, NULL, 1, 0, 0
'github:pr_opened:2615876118', 23, 6, 4, '2026-04-14T18:46:25Z', 20557, 'Say who decides what, and how', 'https://github.com/northwind-commons/handbook/pull/20', NULL, NULL, 1, 0, 0
'github:pr_opened:2615890187', 16, 6, 3, '2026-04-15T11:00:52Z', 20558, 'Bump postcard to 7.11.5', 'https://github.com/northwind-commons/gauge/pull/28', NULL, NULL, 1, 0, 0
'github:pr_opened:2615975199', 16, 6, 5, '2026-04-15T14:33:24Z', 20558, 'Bump playwright to 2.9.5', 'https://github.com/northwind-commons/tideline/pull/34', NULL, NULL, 1, 0, 0
'github:pr_opened:2616001902', 17, 6, 3, '2026-04-20T22:42:58Z', 20563, 'Fix overflow of the uptime counter after 49 days', 'https://github.com/northwind-commons/gauge/pull/29', NULL, NULL, 1, 0, 0
'github:pr_opened:2616005326', 16, 6, 2, '2026-04-25T20:44:56Z', 20568, 'Bump zxing-js to 7.9.3', 'https://github.com/northwind-commons/fieldkit/pull/31', NULL, NULL, 1, 0, 0
'github:pr_opened:2616070735', 20, 6, 3, '2026-04-27T05:47:49Z', 20570, 'Watchdog: reset after three missed samples', 'https://github.com/northwind-commons/gauge/pull/30', NULL, NULL, 1, 0, 0
'github:pr_opened:2616154338', 11, 6, 1, '2026-04-29T21:07:31Z', 20572, 'Rate-limit by key instead of by address', 'https://github.com/northwind-commons/almanac/pull/27', NULL, NULL, 1, 0, 0
'github:pr_opened:2616167182', 14, 6, 2, '2026-05-09T04:05:05Z', 20582, 'Queue uploads and show how many wait', 'https://github.com/northwind-commons/fieldkit/pull/32', NULL, NULL, 1, 0, 0
'github:pr_opened:2616216908', 16, 6, 2, '2026-05-13T20:24:58Z', 20586, 'Bump date-fns to 2.8.4', 'https://github.com/northwind-commons/fieldkit/pull/33', NULL, NULL, 1, 0, 0
'github:pr_opened:2616235725', 10, 6, 5, '2026-05-15T02:53:15Z', 20588, 'Colour-blind safe palette for flood levels', 'https://github.com/northwind-commons/tideline/pull/35', NULL, NULL, 1, 0, 0
'github:pr_opened:2616237951', 16, 6, 5, '2026-05-15T10:57:27Z', 20588, 'Bump eslint to 9.16.3', 'https://github.com/northwind-commons/tideline/pull/36', NULL, NULL, 1, 0, 0
'github:pr_opened:2616271691', 6, 6, 4, '2026-05-15T21:36:14Z', 20588, 'Recipes for the data interface', 'https://github.com/northwind-commons/handbook/pull/22', NULL, NULL, 1, 0, 0
'github:pr_opened:2616273319', 4, 6, 1, '2026-05-21T01:47:42Z', 20594, 'Explain rejected readings in the response', 'https://github.com/northwind-commons/almanac/pull/29', NULL, NULL, 1, 0, 0
'github:pr_opened:2616341403', 6, 6, 4, '2026-05-25T11:15:53Z', 20598, 'Explain how to choose a place for a gauge', 'https://github.com/northwind-commons/handbook/pull/23', NULL, NULL, 1, 0, 0
'github:pr_opened:2616376263', 9, 6, 1, '2026-05-27T22:14:37Z', 20600, 'Rename ''height'' to ''level'' in version 2 of the API', 'https://github.com/northwind-commons/almanac/pull/31', NULL, NULL, 1, 0, 0
'github:pr_opened:2616391600', 1, 6, 1, '2026-05-27T12:15:30Z', 20600, 'Stream uploads instead of holding them in memory', 'https://github.com/northwind-commons/almanac/pull/32', NULL, NULL, 1, 0, 0
'github:pr_opened:2616419186', 13, 6, 5, '2026-05-27T22:25:58Z', 20600, 'Subscribe to a station by web feed', 'https://github.com/northwind-commons/tideline/pull/37', NULL, NULL, 1, 0, 0
'github:pr_opened:2616505280', 16, 6, 2, '2026-05-30T16:37:42Z', 20603, 'Bump workbox-window to 8.1.0', 'https://github.com/northwind-commons/fieldkit/pull/35', NULL, NULL, 1, 0, 0
'github:pr_opened:2616544785', 8, 6, 3, '2026-06-01T20:45:03Z', 20605, 'Read calibration from the SD card instead of flash', 'https://github.com/northwind-commons/gauge/pull/31', NULL, NULL, 1, 0, 0
'github:pr_opened:2616587326', 1, 6, 5, '2026-06-02T18:51:41Z', 20606, 'Print a week of readings on one sheet', 'https://github.com/northwind-commons/tideline/pull/38', NULL, NULL, 1, 0, 0
'github:pr_opened:2616603014', 1, 6, 2, '2026-06-03T18:05:17Z', 20607, 'Mark stations that need a new battery', 'https://github.com/northwind-commons/fieldkit/pull/36', NULL, NULL, 1, 0, 0
'github:pr_opened:2616616537', 11, 6, 1, '2026-06-08T09:03:48Z', 20612, 'Add OpenAPI examples for every endpoint', 'https://github.com/northwind-commons/almanac/pull/34', NULL, NULL, 1, 0, 0
'github:pr_opened:2616702672', 11, 6, 1, '2026-06-08T21:13:59Z', 20612, 'Backfill gaps from the station''s own memory', 'https://github.com/northwind-commons/almanac/pull/35', NULL, NULL, 1, 0, 0
'github:pr_opened:2616709139', 1, 6, 2, '2026-06-11T13:54:01Z', 20615, 'Check the reading against the last one before saving', 'https://github.com/northwind-commons/fieldkit/pull/37', NULL, NULL, 1, 0, 0
'github:pr_opened:2616736303', 11, 6, 1, '2026-06-16T04:07:11Z', 20620, 'Check units when a station is registered', 'https://github.com/northwind-commons/almanac/pull/36', NULL, NULL, 1, 0, 0
'github:pr_opened:2616756889', 6, 6, 4, '2026-06-17T15:05:32Z', 20621, 'Photo guide: biofouling and what to do', 'https://github.com/northwind-commons/handbook/pull/25', NULL, NULL, 1, 0, 0
'github:pr_opened:2616837052', 8, 6, 3, '2026-06-18T19:07:20Z', 20622, 'Keep the last 48 hours when the network is down', 'https://github.com/northwind-commons/gauge/pull/33', NULL, NULL, 1, 0, 0
'github:pr_opened:2616873508', 1, 6, 2, '2026-06-21T10:37:31Z', 20625, 'Undo for the last saved visit', 'https://github.com/northwind-commons/fieldkit/pull/38', NULL, NULL, 1, 0, 0
'github:pr_opened:2616950082', 23, 6, 4, '2026-06-21T19:04:23Z', 20625, 'Translate the first-visit guide into Arabic', 'https://github.com/northwind-commons/handbook/pull/26', NULL, NULL, 1, 0, 0
'github:pr_opened:2617004852', 1, 6, 1, '2026-06-23T14:06:41Z', 20627, 'Harmonic prediction for stations with a year of data', 'https://github.com/northwind-commons/almanac/pull/39', NULL, NULL, 1, 0, 0
'github:pr_opened:2617024160', 16, 6, 5, '2026-06-25T16:00:25Z', 20629, 'Bump playwright to 7.12.6', 'https://github.com/northwind-commons/tideline/pull/40', NULL, NULL, 1, 0, 0
'github:pr_opened:2617060978', 17, 6, 2, '2026-06-25T18:30:19Z', 20629, 'Say clearly when an upload was refused', 'https://github.com/northwind-commons/fieldkit/pull/39', NULL, NULL, 1, 0, 0
'github:pr_opened:2617087298', 4, 6, 4, '2026-06-25T02:49:48Z', 20629, 'Checklist for the yearly survey of the datum', 'https://github.com/northwind-commons/handbook/pull/27', NULL, NULL, 1, 0, 0
'github:pr_opened:2617117943', 16, 6, 5, '2026-07-03T16:20:23Z', 20637, 'Bump d3-shape to 5.10.2', 'https://github.com/northwind-commons/tideline/pull/41', NULL, NULL, 1, 0, 0
'github:pr_opened:2617123477', 8, 6, 1, '2026-07-04T18:20:29Z', 20638, 'Import the historic paper records of Port Ellis', 'https://github.com/northwind-commons/almanac/pull/40', NULL, NULL, 1, 0, 0
'github:pr_opened:2617185122', 23, 6, 5, '2026-07-05T16:02:12Z', 20639, 'Draw the tide curve with the predicted range behind it', 'https://github.com/northwind-commons/tideline/pull/42', NULL, NULL, 1, 0, 0
'github:pr_opened:2617227618', 16, 6, 2, '2026-07-06T09:01:49Z', 20640, 'Bump svelte to 4.20.2', 'https://github.com/northwind-commons/fieldkit/pull/40', NULL, NULL, 1, 0, 0
'github:pr_opened:2617253289', 16, 6, 5, '2026-07-07T20:21:39Z', 20641, 'Bump eslint to 8.1.4', 'https://github.com/northwind-commons/tideline/pull/43', NULL, NULL, 1, 0, 0
'github:pr_opened:2617267037', 16, 6, 2, '2026-07-08T18:58:57Z', 20642, 'Bump workbox-window to 5.5.6', 'https://github.com/northwind-commons/fieldkit/pull/41', NULL, NULL, 1, 0, 0
'github:pr_opened:2617328416', 16, 6, 5, '2026-07-08T16:17:10Z', 20642, 'Bump playwright to 3.16.5', 'https://github.com/northwind-commons/tideline/pull/44', NULL, NULL, 1, 0, 0
'github:pr_opened:2617404663', 16, 6, 1, '2026-07-14T10:37:25Z', 20648, 'Bump duckdb to 5.5.6', 'https://github.com/northwind-commons/almanac/pull/41', NULL, NULL, 1, 0, 0
'github:pr_opened:2617446754', 10, 6, 1, '2026-07-18T01:31:57Z', 20652, 'Expose the licence of every series', 'https://github.com/northwind-commons/almanac/pull/42', NULL, NULL, 1, 0, 0
'github:pr_opened:2617476667', 11, 6, 5, '2026-07-17T01:14:24Z', 20651, 'Show the datum of every station in its header', 'https://github.com/northwind-commons/tideline/pull/45', NULL, NULL, 1, 0, 0
'github:pr_opened:2617514503', 9, 6, 4, '2026-07-26T10:23:34Z', 20660, 'Answer the ten questions that newcomers ask', 'https://github.com/northwind-commons/handbook/pull/28', NULL, NULL, 1, 0, 0
'github:pr_opened:2617522812', 10, 6, 4, '2026-07-29T19:01:53Z', 20663, 'Add a page for teachers', 'https://github.com/northwind-commons/handbook/pull/29', NULL, NULL, 1, 0, 0
'github:pr_opened:2617600382', 17, 6, 4, '2026-07-29T11:52:53Z', 20663, 'How to review a change kindly', 'https://github.com/northwind-commons/handbook/pull/30', NULL, NULL, 1, 0, 0
'github:pr_opened:2617626456', 1, 6, 5, '2026-07-31T15:01:33Z', 20665, 'Reduce the start page to 140 kB', 'https://github.com/northwind-commons/tideline/pull/46', NULL, NULL, 1, 0, 0
'github:pr_opened:2617663684', 8, 6, 3, '2026-08-03T15:47:23Z', 20668, 'Lower the brown-out threshold for cold mornings', 'https://github.com/northwind-commons/gauge/pull/35', NULL, NULL, 1, 0, 0
'github:pr_opened:2617670160', 14, 6, 2, '2026-08-04T13:39:11Z', 20669, 'Export visits as a spreadsheet', 'https://github.com/northwind-commons/fieldkit/pull/42', NULL, NULL, 1, 0, 0
'github:pr_opened:2617730898', 16, 6, 2, '2026-08-11T22:18:16Z', 20676, 'Bump workbox-window to 7.17.0', 'https://github.com/northwind-commons/fieldkit/pull/43', NULL, NULL, 1, 0, 0
'github:pr_opened:2617766216', 16, 6, 3, '2026-08-13T20:27:13Z', 20678, 'Bump postcard to 5.6.2', 'https://github.com/northwind-commons/gauge/pull/36', NULL, NULL, 1, 0, 0
'github:pr_opened:2617806653', 8, 6, 1, '2026-08-13T12:26:52Z', 20678, 'Drop the unused join in the level query', 'https://github.com/northwind-commons/almanac/pull/44', NULL, NULL, 1, 0, 0
'github:pr_opened:2617838985', 23, 6, 4, '2026-08-19T15:12:44Z', 20684, 'Glossary of tides and rivers', 'https://github.com/northwind-commons/handbook/pull/31', NULL, NULL, 1, 0, 0
'github:pr_opened:2617888281', 1, 6, 2, '2026-08-21T10:52:28Z', 20686, 'Explain permission prompts before they appear', 'https://github.com/northwind-commons/fieldkit/pull/44', NULL, NULL, 1, 0, 0
'github:pr_opened:2617962438', 8, 6, 3, '2026-08-26T12:42:15Z', 20691, 'Cut flash wear by writing in whole pages', 'https://github.com/northwind-commons/gauge/pull/38', NULL, NULL, 1, 0, 0
'github:pr_opened:2618033390', 10, 6, 5, '2026-09-02T01:26:42Z', 20698, 'Fix flicker when the wind layer is switched on', 'https://github.com/northwind-commons/tideline/pull/48', NULL, NULL, 1, 0, 0
'github:pr_opened:2618050953', 17, 6, 4, '2026-09-05T23:07:49Z', 20701, 'Describe how releases are made', 'https://github.com/northwind-commons/handbook/pull/32', NULL, NULL, 1, 0, 0
'github:pr_opened:2618063808', 8, 6, 3, '2026-09-15T12:28:37Z', 20711, 'Average five pings and throw out the extremes', 'https://github.com/northwind-commons/gauge/pull/39', NULL, NULL, 1, 0, 0
'github:pr_opened:2618064709', 16, 6, 5, '2026-09-16T10:35:07Z', 20712, 'Bump maplibre-gl to 6.11.6', 'https://github.com/northwind-commons/tideline/pull/49', NULL, NULL, 1, 0, 0
'github:pr_opened:2618093407', 23, 6, 5, '2026-09-17T17:06:06Z', 20713, 'Right-to-left layout for Arabic and Hebrew', 'https://github.com/northwind-commons/tideline/pull/50', NULL, NULL, 1, 0, 0
'github:pr_opened:2618161499', 23, 6, 4, '2026-09-25T19:40:24Z', 20721, 'Safety near fast water', 'https://github.com/northwind-commons/handbook/pull/33', NULL, NULL, 1, 0, 0
'github:pr_opened:2618178990', 1, 6, 5, '2026-09-28T15:52:31Z', 20724, 'Make the legend readable on a phone', 'https://github.com/northwind-commons/tideline/pull/51', NULL, NULL, 1, 0, 0
'github:pr_opened:2618218148', 10, 6, 5, '2026-09-29T20:05:16Z', 20725, 'Move chart colours into design tokens', 'https://github.com/northwind-commons/tideline/pull/52', NULL, NULL, 1, 0, 0
'github:pr_opened:2618240912', 16, 6, 2, '2026-10-05T22:03:22Z', 20731, 'Bump zxing-js to 2.8.5', 'https://github.com/northwind-commons/fieldkit/pull/48', NULL, NULL, 1, 0, 0
'github:pr_opened:2618263634', 14, 6, 2, '2026-10-07T14:42:21Z', 20733, 'Remove location from photos before upload', 'https://github.com/northwind-commons/fieldkit/pull/49', NULL, NULL, 1, 0, 0
'github:pr_opened:2618311420', 16, 6, 1, '2026-10-08T15:01:44Z', 20734, 'Bump fastapi to 3.17.6', 'https://github.com/northwind-commons/almanac/pull/45', NULL, NULL, 1, 0, 0
'github:pr_opened:2618358299', 10, 6, 2, '2026-10-08T17:40:11Z', 20734, 'Work without a network for a whole day', 'https://github.com/northwind-commons/fieldkit/pull/50', NULL, NULL, 1, 0, 0
'github:pr_opened:2618388778', 5, 6, 4, '2026-10-10T07:58:24Z', 20736, 'Add captions to all diagrams', 'https://github.com/northwind-commons/handbook/pull/34', NULL, NULL, 1, 0, 0
'github:pr_opened:2618462036', 16, 6, 3, '2026-10-12T15:01:52Z', 20738, 'Bump defmt to 3.16.5', 'https://github.com/northwind-commons/gauge/pull/40', NULL, NULL, 1, 0, 0
'github:pr_opened:2618537605', 11, 6, 5, '2026-10-15T14:18:18Z', 20741, 'Cache yesterday''s readings in the service worker', 'https://github.com/northwind-commons/tideline/pull/54', NULL, NULL, 1, 0, 0
'github:pr_opened:2618621719', 2, 6, 2, '2026-10-16T20:07:13Z', 20742, 'Accept decimal commas', 'https://github.com/northwind-commons/fieldkit/pull/51', NULL, NULL, 1, 0, 0
'github:pr_opened:2618693279', 11, 6, 1, '2026-10-23T02:58:33Z', 20749, 'Flag readings that jump more than a metre in a minute', 'https://github.com/northwind-commons/almanac/pull/46', NULL, NULL, 1, 0, 0
'github:pr_opened:2618705062', 8, 6, 4, '2026-10-23T12:10:29Z', 20749, 'Replace screenshots of the old app', 'https://github.com/northwind-commons/handbook/pull/35', NULL, NULL, 1, 0, 0
'github:pr_opened:2618775063', 16, 6, 1, '2026-10-26T22:08:56Z', 20752, 'Bump fastapi to 4.9.3', 'https://github.com/northwind-commons/almanac/pull/47', NULL, NULL, 1, 0, 0
'github:pr_opened:2618779500', 14, 6, 1, '2026-10-28T13:46:40Z', 20754, 'Survive an unreadable row in a bulk upload', 'https://github.com/northwind-commons/almanac/pull/48', NULL, NULL, 1, 0, 0
'github:pr_opened:2618806938', 8, 6, 3, '2026-10-30T19:36:06Z', 20756, 'Sleep between samples when the battery is below 20 %', 'https://github.com/northwind-commons/gauge/pull/42', NULL, NULL, 1, 0, 0
'github:pr_opened:2618888309', 4, 6, 4, '2026-10-30T09:59:45Z', 20756, 'Translate the visit guide into Uzbek', 'https://github.com/northwind-commons/handbook/pull/36', NULL, NULL, 1, 0, 0
'github:pr_opened:2618912021', 10, 6, 2, '2026-11-03T22:58:05Z', 20760, 'Keep the screen awake while measuring', 'https://github.com/northwind-commons/fieldkit/pull/52', NULL, NULL, 1, 0, 0
'github:pr_opened:2618939949', 20, 6, 3, '2026-11-04T17:53:47Z', 20761, 'Make the sampling interval a setting of the station', 'https://github.com/northwind-commons/gauge/pull/43', NULL, NULL, 1, 0, 0
'github:pr_opened:2618975494', 12, 6, 4, '2026-11-06T06:54:34Z', 20763, 'Translate the glossary into Vietnamese', 'https://github.com/northwind-commons/handbook/pull/37', NULL, NULL, 1, 0, 0
'github:pr_opened:2619028240', 10, 6, 5, '2026-11-07T00:39:02Z', 20764, 'Replace the date picker by two plain fields', 'https://github.com/northwind-commons/tideline/pull/55', NULL, NULL, 1, 0, 0
'github:pr_opened:2619112738', 14, 6, 2, '2026-11-09T13:30:23Z', 20766, 'Ask for the reason when a reading is corrected', 'https://github.com/northwind-commons/fieldkit/pull/53', NULL, NULL, 1, 0, 0
'github:pr_opened:2619136778', 11, 6, 5, '2026-11-10T14:46:34Z', 20767, 'Let the keyboard move between stations', 'https://github.com/northwind-commons/tideline/pull/56', NULL, NULL, 1, 0, 0
'github:pr_opened:2619168474', 14, 6, 2, '2026-11-12T15:25:08Z', 20769, 'Open a station from a shared link', 'https://github.com/northwind-commons/fieldkit/pull/54', NULL, NULL, 1, 0, 0
'github:pr_opened:2619251867', 9, 6, 3, '2026-11-12T12:53:04Z', 20769, 'Add a self-test that runs on the bench', 'https://github.com/northwind-commons/gauge/pull/44', NULL, NULL, 1, 0, 0
'github:pr_opened:2619307601', 14, 6, 1, '2026-11-10T05:09:11Z', 20767, 'Serve monthly extracts as Parquet', 'https://github.com/northwind-commons/almanac/pull/49', NULL, NULL, 1, 0, 0
'github:pr_opened:2619330571', 15, 6, 3, '2026-08-26T19:02:32Z', 20691, 'Add the pin-out of the second connector', 'https://github.com/northwind-commons/gauge/pull/46', NULL, NULL, 1, 0, 0
'github:pr_opened:2619334696', 7, 6, 4, '2026-11-17T21:55:17Z', 20774, 'Say where the nearest toilet is on the station page', 'https://github.com/northwind-commons/handbook/pull/39', NULL, NULL, 1, 0, 0
'github:pr_opened:2619345786', 7, 6, 2, '2026-11-19T18:46:42Z', 20776, 'Ask for the photo once per visit', 'https://github.com/northwind-commons/fieldkit/pull/56', NULL, NULL, 1, 0, 0
'github:pr_opened:2619434031', 22, 6, 3, '2026-11-16T08:41:20Z', 20773, 'Wake the modem before the sampler', 'https://github.com/northwind-commons/gauge/pull/47', NULL, NULL, 1, 0, 0
'github:pr_opened:2619449183', 22, 6, 3, '2026-11-18T20:22:14Z', 20775, 'Tolerate a missing real-time clock', 'https://github.com/northwind-commons/gauge/pull/48', NULL, NULL, 1, 0, 0
'github:pr_opened:2619520066', 20, 6, 2, '2026-11-15T21:55:06Z', 20772, 'Use macrons in place names', 'https://github.com/northwind-commons/fieldkit/pull/57', NULL, NULL, 1, 0, 0
'github:pr_opened:2619570862', 4, 6, 4, '2026-11-16T15:34:03Z', 20773, 'Explain the river calendar', 'https://github.com/northwind-commons/handbook/pull/40', NULL, NULL, 1, 0, 0
'github:pr_opened:2619590334', 1, 6, 5, '2026-11-16T20:07:46Z', 20773, 'Name the source of every map layer', 'https://github.com/northwind-commons/tideline/pull/57', NULL, NULL, 1, 0, 0
'github:pr_opened:2619673630', 1, 6, 5, '2026-11-19T21:16:35Z', 20776, 'Show the forecast as a band, not a line', 'https://github.com/northwind-commons/tideline/pull/58', NULL, NULL, 1, 0, 0
'github:pr_opened:2619702745', 11, 6, 1, '2026-11-17T03:23:47Z', 20774, 'Tell gaps from zeros in monthly extracts', 'https://github.com/northwind-commons/almanac/pull/50', NULL, NULL, 1, 0, 0
'github:pr_opened:2619768004', 10, 6, 5, '2026-11-19T02:24:56Z', 20776, 'Let the chart begin at any hour', 'https://github.com/northwind-commons/tideline/pull/59', NULL, NULL, 1, 0, 0
'github:pr_opened:2619840027', 9, 6, 1, '2026-11-18T16:54:04Z', 20775, 'Mark estimated values in every format', 'https://github.com/northwind-commons/almanac/pull/51', NULL, NULL, 1, 0, 0
'github:pr_opened:2619928917', 16, 6, 5, '2026-11-16T14:06:22Z', 20773, 'Bump maplibre-gl to 5.9.1', 'https://github.com/northwind-commons/tideline/pull/60', NULL, NULL, 1, 0, 0
'github:pr_opened:2619987098', 16, 6, 1, '2026-11-18T21:21:03Z', 20775, 'Bump duckdb to 1.4.2', 'https://github.com/northwind-commons/almanac/pull/52', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2900203330', 1, 7, 4, '2025-06-02T10:43:49Z', 20241, 'Fix broken links found by the crawler', 'https://github.com/northwind-commons/handbook/pull/1#pullrequestreview-2900203330', 'One question about rounding, otherwise good.', NULL, 1, 0, 0
'github:pr_reviewed:2900211116', 22, 7, 4, '2025-06-02T13:47:48Z', 20241, 'Fix broken links found by the crawler', 'https://github.com/northwind-commons/handbook/pull/1#pullrequestreview-2900211116', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2900249281', 8, 7, 5, '2025-06-03T18:19:29Z', 20242, 'Share a link to a moment in time', 'https://github.com/northwind-commons/tideline/pull/1#pullrequestreview-2900249281', 'One question about rounding, otherwise good.', NULL, 1, 0, 0
'github:pr_reviewed:2900314142', 3, 7, 5, '2025-06-05T09:47:21Z', 20244, 'Share a link to a moment in time', 'https://github.com/northwind-commons/tideline/pull/1#pullrequestreview-2900314142', 'Approved. Please squash.', NULL, 1, 0, 0
'github:pr_reviewed:2900337756', 1, 7, 5, '2025-06-05T00:16:01Z', 20244, 'Bump eslint to 9.8.2', 'https://github.com/northwind-commons/tideline/pull/2#pullrequestreview-2900337756', 'Let us keep the old default for now.', NULL, 1, 0, 0
'github:pr_reviewed:2900338947', 17, 7, 5, '2025-06-13T20:36:31Z', 20252, 'Fix the chart axis when all values are negative', 'https://github.com/northwind-commons/tideline/pull/4#pullrequestreview-2900338947', 'Needs a note in the changelog.', NULL, 1, 0, 0
'github:pr_reviewed:2900359045', 1, 7, 5, '2025-06-10T12:29:52Z', 20249, 'Fix the chart axis when all values are negative', 'https://github.com/northwind-commons/tideline/pull/4#pullrequestreview-2900359045', 'One question about rounding, otherwise good.', NULL, 1, 0, 0
'github:pr_reviewed:2900445484', 11, 7, 1, '2025-06-15T08:36:32Z', 20254, 'Derive the mean sea level per station and year', 'https://github.com/northwind-commons/almanac/pull/1#pullrequestreview-2900445484', 'Needs a note in the changelog.', NULL, 1, 0, 0
'github:pr_reviewed:2900459425', 14, 7, 1, '2025-06-18T06:59:42Z', 20257, 'Find stuck sensors by their variance', 'https://github.com/northwind-commons/almanac/pull/2#pullrequestreview-2900459425', 'Approved. Please squash.', NULL, 1, 0, 0
'github:pr_reviewed:2900543685', 17, 7, 2, '2025-06-24T11:22:38Z', 20263, 'Use the system font size everywhere', 'https://github.com/northwind-commons/pocket-gauge/pull/1#pullrequestreview-2900543685', 'Let us keep the old default for now.', NULL, 1, 0, 0
'github:pr_reviewed:2900589383', 11, 7, 5, '2025-06-21T01:40:09Z', 20260, 'Embed a single gauge in any web page', 'https://github.com/northwind-commons/tideline/pull/5#pullrequestreview-2900589383', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2900660225', 3, 7, 3, '2025-06-25T13:55:51Z', 20264, 'Encrypt readings with the station''s own key', 'https://github.com/northwind-commons/gauge/pull/1#pullrequestreview-2900660225', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2900678697', 11, 7, 3, '2025-06-28T03:46:56Z', 20267, 'Encrypt readings with the station''s own key', 'https://github.com/northwind-commons/gauge/pull/1#pullrequestreview-2900678697', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2900694958', 22, 7, 3, '2025-06-27T15:27:23Z', 20266, 'Split the radio task from the sampler', 'https://github.com/northwind-commons/gauge/pull/2#pullrequestreview-2900694958', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2900775848', 19, 7, 5, '2025-07-03T21:53:03Z', 20272, 'Load the map tiles only when they are seen', 'https://github.com/northwind-commons/tideline/pull/7#pullrequestreview-2900775848', 'Approved once the licence question is settled.', NULL, 1, 0, 0
'github:pr_reviewed:2900789425', 22, 7, 3, '2025-07-04T20:58:17Z', 20273, 'Build reproducible images in CI', 'https://github.com/northwind-commons/gauge/pull/3#pullrequestreview-2900789425', 'The chart is lovely.', NULL, 1, 0, 0
'github:pr_reviewed:2900828101', 3, 7, 3, '2025-07-04T20:34:35Z', 20273, 'Build reproducible images in CI', 'https://github.com/northwind-commons/gauge/pull/3#pullrequestreview-2900828101', 'One question about rounding, otherwise good.', NULL, 1, 0, 0
'github:pr_reviewed:2900843200', 19, 7, 5, '2025-07-07T16:20:23Z', 20276, 'Keep the map where the reader left it', 'https://github.com/northwind-commons/tideline/pull/8#pullrequestreview-2900843200', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2900853500', 11, 7, 5, '2025-07-07T16:48:43Z', 20276, 'Keep the map where the reader left it', 'https://github.com/northwind-commons/tideline/pull/8#pullrequestreview-2900853500', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2900917219', 3, 7, 3, '2025-07-22T09:02:15Z', 20291, 'Add a simulator for stations without hardware', 'https://github.com/northwind-commons/gauge/pull/4#pullrequestreview-2900917219', 'Needs a note in the changelog.', NULL, 1, 0, 0
'github:pr_reviewed:2900929593', 11, 7, 4, '2025-08-03T05:12:01Z', 20303, 'Add a chapter on reading a staff gauge', 'https://github.com/northwind-commons/handbook/pull/3#pullrequestreview-2900929593', 'The chart is lovely.', NULL, 1, 0, 0
'github:pr_reviewed:2900935221', 1, 7, 2, '2025-07-30T15:30:41Z', 20299, 'Reduce battery use of background sync', 'https://github.com/northwind-commons/pocket-gauge/pull/5#pullrequestreview-2900935221', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2900958020', 10, 7, 5, '2025-08-04T21:08:40Z', 20304, 'Remember favourite stations on the device', 'https://github.com/northwind-commons/tideline/pull/11#pullrequestreview-2900958020', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2901004493', 3, 7, 1, '2025-08-20T16:48:37Z', 20320, 'Move the nightly job to one transaction per station', 'https://github.com/northwind-commons/almanac/pull/6#pullrequestreview-2901004493', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2901094210', 19, 7, 2, '2025-09-03T16:37:25Z', 20334, 'Let two people share one visit', 'https://github.com/northwind-commons/fieldkit/pull/6#pullrequestreview-2901094210', 'Approved once the licence question is settled.', NULL, 1, 0, 0
'github:pr_reviewed:2901114962', 11, 7, 3, '2025-09-04T12:24:38Z', 20335, 'Port the board definition to revision D', 'https://github.com/northwind-commons/gauge/pull/6#pullrequestreview-2901114962', 'Read it twice; I cannot find anything to complain about.', NULL, 1, 0, 0
'github:pr_reviewed:2901146420', 10, 7, 2, '2025-09-10T03:44:39Z', 20341, 'Test the offline queue with a flaky server', 'https://github.com/northwind-commons/fieldkit/pull/7#pullrequestreview-2901146420', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2901159281', 11, 7, 1, '2025-09-13T22:36:48Z', 20344, 'Reject readings that come from the future', 'https://github.com/northwind-commons/almanac/pull/8#pullrequestreview-2901159281', 'Let us keep the old default for now.', NULL, 1, 0, 0
'github:pr_reviewed:2901243097', 3, 7, 1, '2025-09-20T16:28:43Z', 20351, 'Reject readings that come from the future', 'https://github.com/northwind-commons/almanac/pull/8#pullrequestreview-2901243097', 'Looks right to me, and the test shows it.', NULL, 1, 0, 0
'github:pr_reviewed:2901326517', 3, 7, 1, '2025-09-14T11:28:29Z', 20345, 'Time zones: store UTC, show the station''s own', 'https://github.com/northwind-commons/almanac/pull/9#pullrequestreview-2901326517', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2901360611', 14, 7, 1, '2025-09-14T07:16:51Z', 20345, 'Time zones: store UTC, show the station''s own', 'https://github.com/northwind-commons/almanac/pull/9#pullrequestreview-2901360611', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2901444562', 19, 7, 2, '2025-09-30T10:18:26Z', 20361, 'Fix the lost draft after a phone call', 'https://github.com/northwind-commons/fieldkit/pull/9#pullrequestreview-2901444562', 'Works offline too, I checked.', NULL, 1, 0, 0
'github:pr_reviewed:2901471306', 11, 7, 3, '2025-10-03T11:24:09Z', 20364, 'Speak Modbus RTU for industrial probes', 'https://github.com/northwind-commons/gauge/pull/10#pullrequestreview-2901471306', 'Needs a note in the changelog.', NULL, 1, 0, 0
'github:pr_reviewed:2901498982', 8, 7, 3, '2025-10-10T20:05:16Z', 20371, 'Support the MaxBotix MB7389 range finder', 'https://github.com/northwind-commons/gauge/pull/11#pullrequestreview-2901498982', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2901558024', 11, 7, 1, '2025-10-09T22:39:51Z', 20370, 'Answer 304 when nothing changed', 'https://github.com/northwind-commons/almanac/pull/10#pullrequestreview-2901558024', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2901625223', 8, 7, 3, '2025-10-10T19:34:41Z', 20371, 'Retry the LoRa join with a growing delay', 'https://github.com/northwind-commons/gauge/pull/12#pullrequestreview-2901625223', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2901677461', 11, 7, 3, '2025-10-10T09:41:22Z', 20371, 'Retry the LoRa join with a growing delay', 'https://github.com/northwind-commons/gauge/pull/12#pullrequestreview-2901677461', 'Looks right to me, and the test shows it.', NULL, 1, 0, 0
'github:pr_reviewed:2901686776', 8, 7, 1, '2025-10-20T15:07:17Z', 20381, 'Make ingestion idempotent by reading id', 'https://github.com/northwind-commons/almanac/pull/12#pullrequestreview-2901686776', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2901691714', 3, 7, 1, '2025-10-18T05:21:01Z', 20379, 'Make ingestion idempotent by reading id', 'https://github.com/northwind-commons/almanac/pull/12#pullrequestreview-2901691714', 'One question about rounding, otherwise good.', NULL, 1, 0, 0
'github:pr_reviewed:2901692668', 23, 7, 4, '2025-10-22T08:59:51Z', 20383, 'Explain quality codes to volunteers', 'https://github.com/northwind-commons/handbook/pull/7#pullrequestreview-2901692668', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2901782480', 11, 7, 5, '2025-10-24T00:42:41Z', 20385, 'Show stations that fell silent in grey', 'https://github.com/northwind-commons/tideline/pull/17#pullrequestreview-2901782480', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2901789643', 1, 7, 5, '2025-10-28T15:00:36Z', 20389, 'Warn when a reading is older than an hour', 'https://github.com/northwind-commons/tideline/pull/18#pullrequestreview-2901789643', 'Works offline too, I checked.', NULL, 1, 0, 0
'github:pr_reviewed:2901819502', 23, 7, 4, '2025-11-03T13:31:27Z', 20395, 'Translate the safety page into Czech', 'https://github.com/northwind-commons/handbook/pull/8#pullrequestreview-2901819502', 'Read it twice; I cannot find anything to complain about.', NULL, 1, 0, 0
'github:pr_reviewed:2901882317', 17, 7, 4, '2025-11-02T19:54:20Z', 20394, 'Translate the safety page into Czech', 'https://github.com/northwind-commons/handbook/pull/8#pullrequestreview-2901882317', 'One question about rounding, otherwise good.', NULL, 1, 0, 0
'github:pr_reviewed:2901922592', 9, 7, 4, '2025-11-05T20:38:11Z', 20397, 'Translate the safety page into Czech', 'https://github.com/northwind-commons/handbook/pull/8#pullrequestreview-2901922592', 'Approved once the licence question is settled.', NULL, 1, 0, 0
'github:pr_reviewed:2901936893', 19, 7, 2, '2025-11-04T18:25:04Z', 20396, 'Translate the visit form into Spanish', 'https://github.com/northwind-commons/fieldkit/pull/11#pullrequestreview-2901936893', 'Works offline too, I checked.', NULL, 1, 0, 0
'github:pr_reviewed:2902005177', 1, 7, 2, '2025-11-04T05:18:36Z', 20396, 'Translate the visit form into Spanish', 'https://github.com/northwind-commons/fieldkit/pull/11#pullrequestreview-2902005177', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2902051146', 6, 7, 4, '2025-11-05T16:58:21Z', 20397, 'Code of conduct: name two contacts', 'https://github.com/northwind-commons/handbook/pull/10#pullrequestreview-2902051146', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2902116955', 11, 7, 4, '2025-11-05T15:17:18Z', 20397, 'Code of conduct: name two contacts', 'https://github.com/northwind-commons/handbook/pull/10#pullrequestreview-2902116955', 'Approved once the licence question is settled.', NULL, 1, 0, 0
'github:pr_reviewed:2902147965', 11, 7, 1, '2025-11-10T17:57:18Z', 20402, 'Compress cold partitions', 'https://github.com/northwind-commons/almanac/pull/13#pullrequestreview-2902147965', 'Works offline too, I checked.', NULL, 1, 0, 0
'github:pr_reviewed:2902149397', 11, 7, 3, '2025-11-10T16:55:09Z', 20402, 'Show the station id on the e-paper label', 'https://github.com/northwind-commons/gauge/pull/14#pullrequestreview-2902149397', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2902230549', 17, 7, 3, '2025-11-10T21:27:27Z', 20402, 'Show the station id on the e-paper label', 'https://github.com/northwind-commons/gauge/pull/14#pullrequestreview-2902230549', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2902276613', 8, 7, 3, '2025-11-24T18:21:16Z', 20416, 'Correct for air temperature in the ultrasonic driver', 'https://github.com/northwind-commons/gauge/pull/16#pullrequestreview-2902276613', 'Small things only, see below.', NULL, 1, 0, 0
'github:pr_reviewed:2902325243', 22, 7, 3, '2025-11-24T19:18:44Z', 20416, 'Drop readings taken while the modem transmits', 'https://github.com/northwind-commons/gauge/pull/17#pullrequestreview-2902325243', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2902342325', 8, 7, 1, '2025-11-25T14:02:51Z', 20417, 'Store readings by station and day', 'https://github.com/northwind-commons/almanac/pull/15#pullrequestreview-2902342325', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2902422267', 3, 7, 3, '2025-11-29T14:41:28Z', 20421, 'Recover from a torn write of the settings page', 'https://github.com/northwind-commons/gauge/pull/18#pullrequestreview-2902422267', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2902441236', 23, 7, 4, '2025-12-02T13:38:44Z', 20424, 'List the tools that a visit needs', 'https://github.com/northwind-commons/handbook/pull/11#pullrequestreview-2902441236', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2902443992', 10, 7, 2, '2025-12-05T20:02:06Z', 20427, 'Offer the nearest three stations first', 'https://github.com/northwind-commons/fieldkit/pull/14#pullrequestreview-2902443992', 'Works offline too, I checked.', NULL, 1, 0, 0
'github:pr_reviewed:2902526565', 11, 7, 3, '2025-12-11T03:39:36Z', 20433, 'Add a driver for vented pressure transducers', 'https://github.com/northwind-commons/gauge/pull/19#pullrequestreview-2902526565', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2902578846', 1, 7, 1, '2025-12-08T06:21:59Z', 20430, 'Correct leap seconds in the old archive', 'https://github.com/northwind-commons/almanac/pull/16#pullrequestreview-2902578846', 'Approved once the licence question is settled.', NULL, 1, 0, 0
'github:pr_reviewed:2902659212', 6, 7, 4, '2026-01-31T20:39:12Z', 20484, 'Translate the welcome page into Greek', 'https://github.com/northwind-commons/handbook/pull/12#pullrequestreview-2902659212', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2902697645', 11, 7, 5, '2025-12-14T11:20:47Z', 20436, 'Add a dark theme that works outdoors', 'https://github.com/northwind-commons/tideline/pull/22#pullrequestreview-2902697645', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2902710396', 19, 7, 5, '2025-12-14T20:47:32Z', 20436, 'Add a dark theme that works outdoors', 'https://github.com/northwind-commons/tideline/pull/22#pullrequestreview-2902710396', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2902724311', 1, 7, 5, '2025-12-13T04:36:50Z', 20435, 'Add a dark theme that works outdoors', 'https://github.com/northwind-commons/tideline/pull/22#pullrequestreview-2902724311', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2902786873', 23, 7, 4, '2025-12-15T16:34:37Z', 20437, 'Style guide for units and numbers', 'https://github.com/northwind-commons/handbook/pull/13#pullrequestreview-2902786873', 'Needs a note in the changelog.', NULL, 1, 0, 0
'github:pr_reviewed:2902843154', 23, 7, 4, '2025-12-25T13:55:20Z', 20447, 'How to report a broken station', 'https://github.com/northwind-commons/handbook/pull/14#pullrequestreview-2902843154', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2902860592', 8, 7, 4, '2025-12-19T11:05:29Z', 20441, 'Draw the wiring of revision D', 'https://github.com/northwind-commons/handbook/pull/15#pullrequestreview-2902860592', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2902886016', 1, 7, 5, '2025-12-23T12:27:58Z', 20445, 'Stop the map from stealing the scroll wheel', 'https://github.com/northwind-commons/tideline/pull/23#pullrequestreview-2902886016', 'Let us keep the old default for now.', NULL, 1, 0, 0
'github:pr_reviewed:2902962127', 8, 7, 3, '2025-12-24T21:44:25Z', 20446, 'Send voltage and signal strength once an hour', 'https://github.com/northwind-commons/gauge/pull/21#pullrequestreview-2902962127', 'Looks right to me, and the test shows it.', NULL, 1, 0, 0
'github:pr_reviewed:2902974010', 10, 7, 2, '2026-01-14T18:35:19Z', 20467, 'Fix rotation of photos from older phones', 'https://github.com/northwind-commons/fieldkit/pull/15#pullrequestreview-2902974010', 'Let us keep the old default for now.', NULL, 1, 0, 0
'github:pr_reviewed:2902996138', 6, 7, 4, '2026-01-14T05:04:27Z', 20467, 'Short words instead of long ones in the welcome page', 'https://github.com/northwind-commons/handbook/pull/16#pullrequestreview-2902996138', 'Small things only, see below.', NULL, 1, 0, 0
'github:pr_reviewed:2903070817', 1, 7, 2, '2026-01-19T18:07:14Z', 20472, 'Bigger buttons for wet gloves', 'https://github.com/northwind-commons/fieldkit/pull/16#pullrequestreview-2903070817', 'Approved once the licence question is settled.', NULL, 1, 0, 0
'github:pr_reviewed:2903105377', 17, 7, 4, '2026-01-18T21:28:32Z', 20471, 'What happens to your readings', 'https://github.com/northwind-commons/handbook/pull/18#pullrequestreview-2903105377', 'Let us keep the old default for now.', NULL, 1, 0, 0
'github:pr_reviewed:2903107756', 6, 7, 4, '2026-01-18T16:14:26Z', 20471, 'What happens to your readings', 'https://github.com/northwind-commons/handbook/pull/18#pullrequestreview-2903107756', 'Approved. Please squash.', NULL, 1, 0, 0
'github:pr_reviewed:2903109198', 8, 7, 4, '2026-01-28T17:20:38Z', 20481, 'Tell the story of the Port Ellis flood', 'https://github.com/northwind-commons/handbook/pull/19#pullrequestreview-2903109198', 'Small things only, see below.', NULL, 1, 0, 0
'github:pr_reviewed:2903191006', 10, 7, 2, '2026-01-30T01:55:43Z', 20483, 'Speak the reading aloud for confirmation', 'https://github.com/northwind-commons/fieldkit/pull/17#pullrequestreview-2903191006', 'Works offline too, I checked.', NULL, 1, 0, 0
'github:pr_reviewed:2903201993', 3, 7, 3, '2026-01-30T15:16:26Z', 20483, 'Document how to seal the sensor housing', 'https://github.com/northwind-commons/gauge/pull/23#pullrequestreview-2903201993', 'Approved. Please squash.', NULL, 1, 0, 0
'github:pr_reviewed:2903261673', 8, 7, 3, '2026-02-11T18:46:48Z', 20495, 'Replace the busy loop in the I2C reader by interrupts', 'https://github.com/northwind-commons/gauge/pull/24#pullrequestreview-2903261673', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2903313912', 1, 7, 5, '2026-02-06T19:50:24Z', 20490, 'Group stations by river basin', 'https://github.com/northwind-commons/tideline/pull/25#pullrequestreview-2903313912', 'Approved. Please squash.', NULL, 1, 0, 0
'github:pr_reviewed:2903333418', 1, 7, 5, '2026-02-11T01:44:02Z', 20495, 'Bump eslint to 1.16.1', 'https://github.com/northwind-commons/tideline/pull/26#pullrequestreview-2903333418', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2903347375', 8, 7, 3, '2026-02-10T21:25:56Z', 20494, 'Debounce the float switch before counting a reading', 'https://github.com/northwind-commons/gauge/pull/25#pullrequestreview-2903347375', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2903406717', 14, 7, 1, '2026-02-20T01:10:11Z', 20504, 'Alert when a basin has no reading for two hours', 'https://github.com/northwind-commons/almanac/pull/20#pullrequestreview-2903406717', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2903466643', 17, 7, 3, '2026-02-25T16:11:28Z', 20509, 'Log the firmware version with every boot', 'https://github.com/northwind-commons/gauge/pull/26#pullrequestreview-2903466643', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2903520305', 11, 7, 1, '2026-03-02T12:26:42Z', 20514, 'Merge duplicate stations without losing readings', 'https://github.com/northwind-commons/almanac/pull/21#pullrequestreview-2903520305', 'Read it twice; I cannot find anything to complain about.', NULL, 1, 0, 0
'github:pr_reviewed:2903561548', 1, 7, 2, '2026-03-08T10:40:41Z', 20520, 'Crop the photo to the gauge', 'https://github.com/northwind-commons/fieldkit/pull/20#pullrequestreview-2903561548', 'Approved once the licence question is settled.', NULL, 1, 0, 0
'github:pr_reviewed:2903632021', 14, 7, 2, '2026-03-12T06:51:31Z', 20524, 'Crop the photo to the gauge', 'https://github.com/northwind-commons/fieldkit/pull/20#pullrequestreview-2903632021', 'Read it twice; I cannot find anything to complain about.', NULL, 1, 0, 0
'github:pr_reviewed:2903693544', 9, 7, 1, '2026-03-11T20:49:01Z', 20523, 'Publish the data dictionary with each release', 'https://github.com/northwind-commons/almanac/pull/22#pullrequestreview-2903693544', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2903701682', 11, 7, 1, '2026-03-11T11:53:50Z', 20523, 'Publish the data dictionary with each release', 'https://github.com/northwind-commons/almanac/pull/22#pullrequestreview-2903701682', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2903746112', 11, 7, 1, '2026-03-14T01:55:10Z', 20526, 'Document the quality codes', 'https://github.com/northwind-commons/almanac/pull/24#pullrequestreview-2903746112', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2903775947', 14, 7, 1, '2026-03-13T13:43:49Z', 20525, 'Page through stations with a cursor', 'https://github.com/northwind-commons/almanac/pull/25#pullrequestreview-2903775947', 'Needs a note in the changelog.', NULL, 1, 0, 0
'github:pr_reviewed:2903834447', 9, 7, 1, '2026-03-14T06:55:30Z', 20526, 'Page through stations with a cursor', 'https://github.com/northwind-commons/almanac/pull/25#pullrequestreview-2903834447', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2903838440', 1, 7, 1, '2026-03-23T20:09:29Z', 20535, 'Compute return periods for flood levels', 'https://github.com/northwind-commons/almanac/pull/26#pullrequestreview-2903838440', 'Needs a note in the changelog.', NULL, 1, 0, 0
'github:pr_reviewed:2903853009', 14, 7, 1, '2026-03-19T15:53:33Z', 20531, 'Compute return periods for flood levels', 'https://github.com/northwind-commons/almanac/pull/26#pullrequestreview-2903853009', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2903904003', 1, 7, 2, '2026-03-19T17:51:40Z', 20531, 'Scan the station''s QR code', 'https://github.com/northwind-commons/fieldkit/pull/22#pullrequestreview-2903904003', 'Small things only, see below.', NULL, 1, 0, 0
'github:pr_reviewed:2903933598', 17, 7, 3, '2026-04-02T20:32:25Z', 20545, 'Guard against a clock that starts in 1970', 'https://github.com/northwind-commons/gauge/pull/27#pullrequestreview-2903933598', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2903980887', 14, 7, 2, '2026-03-28T14:57:31Z', 20540, 'Sign visits so that edits can be seen', 'https://github.com/northwind-commons/fieldkit/pull/26#pullrequestreview-2903980887', 'The chart is lovely.', NULL, 1, 0, 0
'github:pr_reviewed:2904027146', 1, 7, 5, '2026-04-01T13:55:51Z', 20544, 'Write feet with a proper minus sign', 'https://github.com/northwind-commons/tideline/pull/28#pullrequestreview-2904027146', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2904104871', 12, 7, 5, '2026-04-02T14:57:24Z', 20545, 'Announce new readings to screen readers politely', 'https://github.com/northwind-commons/tideline/pull/29#pullrequestreview-2904104871', 'Small things only, see below.', NULL, 1, 0, 0
'github:pr_reviewed:2904166044', 11, 7, 5, '2026-04-09T04:52:47Z', 20552, 'Compare two stations in one chart', 'https://github.com/northwind-commons/tideline/pull/32#pullrequestreview-2904166044', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2904177143', 1, 7, 2, '2026-04-14T11:34:16Z', 20557, 'Store the visit in local time with its offset', 'https://github.com/northwind-commons/fieldkit/pull/30#pullrequestreview-2904177143', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2904221511', 19, 7, 5, '2026-04-13T12:15:30Z', 20556, 'Zoom by dragging over the chart', 'https://github.com/northwind-commons/tideline/pull/33#pullrequestreview-2904221511', 'Approved. Please squash.', NULL, 1, 0, 0
'github:pr_reviewed:2904304839', 19, 7, 4, '2026-04-15T21:48:15Z', 20558, 'Say who decides what, and how', 'https://github.com/northwind-commons/handbook/pull/20#pullrequestreview-2904304839', 'Looks right to me, and the test shows it.', NULL, 1, 0, 0
'github:pr_reviewed:2904339063', 8, 7, 3, '2026-04-27T19:22:15Z', 20570, 'Watchdog: reset after three missed samples', 'https://github.com/northwind-commons/gauge/pull/30#pullrequestreview-2904339063', 'One question about rounding, otherwise good.', NULL, 1, 0, 0
'github:pr_reviewed:2904356187', 14, 7, 1, '2026-04-30T10:36:37Z', 20573, 'Rate-limit by key instead of by address', 'https://github.com/northwind-commons/almanac/pull/27#pullrequestreview-2904356187', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2904379576', 9, 7, 1, '2026-05-01T21:59:26Z', 20574, 'Rate-limit by key instead of by address', 'https://github.com/northwind-commons/almanac/pull/27#pullrequestreview-2904379576', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2904444438', 19, 7, 2, '2026-05-11T19:11:38Z', 20584, 'Queue uploads and show how many wait', 'https://github.com/northwind-commons/fieldkit/pull/32#pullrequestreview-2904444438', 'Let us keep the old default for now.', NULL, 1, 0, 0
'github:pr_reviewed:2904454465', 1, 7, 5, '2026-05-17T12:38:12Z', 20590, 'Colour-blind safe palette for flood levels', 'https://github.com/northwind-commons/tideline/pull/35#pullrequestreview-2904454465', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2904466795', 19, 7, 5, '2026-05-17T14:05:29Z', 20590, 'Colour-blind safe palette for flood levels', 'https://github.com/northwind-commons/tideline/pull/35#pullrequestreview-2904466795', 'Read it twice; I cannot find anything to complain about.', NULL, 1, 0, 0
'github:pr_reviewed:2904509235', 11, 7, 4, '2026-05-16T11:54:09Z', 20589, 'Recipes for the data interface', 'https://github.com/northwind-commons/handbook/pull/22#pullrequestreview-2904509235', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2904570193', 11, 7, 1, '2026-05-21T04:56:22Z', 20594, 'Explain rejected readings in the response', 'https://github.com/northwind-commons/almanac/pull/29#pullrequestreview-2904570193', 'Read it twice; I cannot find anything to complain about.', NULL, 1, 0, 0
'github:pr_reviewed:2904654627', 11, 7, 1, '2026-05-28T01:23:15Z', 20601, 'Rename ''height'' to ''level'' in version 2 of the API', 'https://github.com/northwind-commons/almanac/pull/31#pullrequestreview-2904654627', 'Small things only, see below.', NULL, 1, 0, 0
'github:pr_reviewed:2904700670', 14, 7, 1, '2026-05-28T09:44:13Z', 20601, 'Stream uploads instead of holding them in memory', 'https://github.com/northwind-commons/almanac/pull/32#pullrequestreview-2904700670', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2904773178', 1, 7, 5, '2026-05-27T23:34:15Z', 20600, 'Subscribe to a station by web feed', 'https://github.com/northwind-commons/tideline/pull/37#pullrequestreview-2904773178', 'Approved once the licence question is settled.', NULL, 1, 0, 0
'github:pr_reviewed:2904832839', 11, 7, 5, '2026-05-27T23:02:09Z', 20600, 'Subscribe to a station by web feed', 'https://github.com/northwind-commons/tideline/pull/37#pullrequestreview-2904832839', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2904859968', 11, 7, 3, '2026-06-02T10:57:31Z', 20606, 'Read calibration from the SD card instead of flash', 'https://github.com/northwind-commons/gauge/pull/31#pullrequestreview-2904859968', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2904923946', 10, 7, 2, '2026-06-04T14:58:32Z', 20608, 'Mark stations that need a new battery', 'https://github.com/northwind-commons/fieldkit/pull/36#pullrequestreview-2904923946', 'Looks right to me, and the test shows it.', NULL, 1, 0, 0
'github:pr_reviewed:2904980951', 1, 7, 1, '2026-06-08T21:08:34Z', 20612, 'Add OpenAPI examples for every endpoint', 'https://github.com/northwind-commons/almanac/pull/34#pullrequestreview-2904980951', 'Needs a note in the changelog.', NULL, 1, 0, 0
'github:pr_reviewed:2905004828', 9, 7, 1, '2026-06-08T21:47:06Z', 20612, 'Add OpenAPI examples for every endpoint', 'https://github.com/northwind-commons/almanac/pull/34#pullrequestreview-2905004828', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2905043221', 8, 7, 1, '2026-06-09T13:09:35Z', 20613, 'Backfill gaps from the station''s own memory', 'https://github.com/northwind-commons/almanac/pull/35#pullrequestreview-2905043221', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2905048924', 14, 7, 2, '2026-06-19T17:52:30Z', 20623, 'Check the reading against the last one before saving', 'https://github.com/northwind-commons/fieldkit/pull/37#pullrequestreview-2905048924', 'Approved. Please squash.', NULL, 1, 0, 0
'github:pr_reviewed:2905121939', 17, 7, 1, '2026-06-16T09:28:54Z', 20620, 'Check units when a station is registered', 'https://github.com/northwind-commons/almanac/pull/36#pullrequestreview-2905121939', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2905201179', 1, 7, 1, '2026-06-16T12:47:43Z', 20620, 'Check units when a station is registered', 'https://github.com/northwind-commons/almanac/pull/36#pullrequestreview-2905201179', 'Approved. Please squash.', NULL, 1, 0, 0
'github:pr_reviewed:2905209918', 8, 7, 1, '2026-06-16T14:02:08Z', 20620, 'Check units when a station is registered', 'https://github.com/northwind-commons/almanac/pull/36#pullrequestreview-2905209918', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2905248219', 4, 7, 4, '2026-06-18T14:03:06Z', 20622, 'Photo guide: biofouling and what to do', 'https://github.com/northwind-commons/handbook/pull/25#pullrequestreview-2905248219', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2905270406', 17, 7, 3, '2026-06-18T19:20:20Z', 20622, 'Keep the last 48 hours when the network is down', 'https://github.com/northwind-commons/gauge/pull/33#pullrequestreview-2905270406', 'Approved once the licence question is settled.', NULL, 1, 0, 0
'github:pr_reviewed:2905356314', 19, 7, 2, '2026-06-21T18:11:08Z', 20625, 'Undo for the last saved visit', 'https://github.com/northwind-commons/fieldkit/pull/38#pullrequestreview-2905356314', 'Let us keep the old default for now.', NULL, 1, 0, 0
'github:pr_reviewed:2905421835', 12, 7, 4, '2026-06-22T09:28:46Z', 20626, 'Translate the first-visit guide into Arabic', 'https://github.com/northwind-commons/handbook/pull/26#pullrequestreview-2905421835', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2905487461', 9, 7, 1, '2026-06-24T21:39:37Z', 20628, 'Harmonic prediction for stations with a year of data', 'https://github.com/northwind-commons/almanac/pull/39#pullrequestreview-2905487461', 'One question about rounding, otherwise good.', NULL, 1, 0, 0
'github:pr_reviewed:2905508457', 1, 7, 5, '2026-06-25T20:17:17Z', 20629, 'Bump playwright to 7.12.6', 'https://github.com/northwind-commons/tideline/pull/40#pullrequestreview-2905508457', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2905561649', 1, 7, 2, '2026-06-25T20:28:50Z', 20629, 'Say clearly when an upload was refused', 'https://github.com/northwind-commons/fieldkit/pull/39#pullrequestreview-2905561649', 'One question about rounding, otherwise good.', NULL, 1, 0, 0
'github:pr_reviewed:2905615141', 9, 7, 4, '2026-06-28T15:39:49Z', 20632, 'Checklist for the yearly survey of the datum', 'https://github.com/northwind-commons/handbook/pull/27#pullrequestreview-2905615141', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2905660598', 11, 7, 1, '2026-07-05T11:39:00Z', 20639, 'Import the historic paper records of Port Ellis', 'https://github.com/northwind-commons/almanac/pull/40#pullrequestreview-2905660598', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2905663590', 11, 7, 5, '2026-07-07T14:31:58Z', 20641, 'Draw the tide curve with the predicted range behind it', 'https://github.com/northwind-commons/tideline/pull/42#pullrequestreview-2905663590', 'Works offline too, I checked.', NULL, 1, 0, 0
'github:pr_reviewed:2905731212', 10, 7, 5, '2026-07-06T02:43:59Z', 20640, 'Draw the tide curve with the predicted range behind it', 'https://github.com/northwind-commons/tideline/pull/42#pullrequestreview-2905731212', 'One question about rounding, otherwise good.', NULL, 1, 0, 0
'github:pr_reviewed:2905803734', 11, 7, 1, '2026-07-21T06:09:36Z', 20655, 'Expose the licence of every series', 'https://github.com/northwind-commons/almanac/pull/42#pullrequestreview-2905803734', 'Needs a note in the changelog.', NULL, 1, 0, 0
'github:pr_reviewed:2905869208', 4, 7, 4, '2026-07-26T10:42:44Z', 20660, 'Answer the ten questions that newcomers ask', 'https://github.com/northwind-commons/handbook/pull/28#pullrequestreview-2905869208', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2905915129', 17, 7, 4, '2026-07-31T14:00:40Z', 20665, 'Add a page for teachers', 'https://github.com/northwind-commons/handbook/pull/29#pullrequestreview-2905915129', 'Looks right to me, and the test shows it.', NULL, 1, 0, 0
'github:pr_reviewed:2905974115', 4, 7, 4, '2026-07-29T14:03:41Z', 20663, 'How to review a change kindly', 'https://github.com/northwind-commons/handbook/pull/30#pullrequestreview-2905974115', 'Looks right to me, and the test shows it.', NULL, 1, 0, 0
'github:pr_reviewed:2906023367', 1, 7, 4, '2026-07-29T13:16:51Z', 20663, 'How to review a change kindly', 'https://github.com/northwind-commons/handbook/pull/30#pullrequestreview-2906023367', 'Works offline too, I checked.', NULL, 1, 0, 0
'github:pr_reviewed:2906070658', 10, 7, 5, '2026-08-01T18:16:39Z', 20666, 'Reduce the start page to 140 kB', 'https://github.com/northwind-commons/tideline/pull/46#pullrequestreview-2906070658', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2906096685', 1, 7, 2, '2026-08-04T15:12:10Z', 20669, 'Export visits as a spreadsheet', 'https://github.com/northwind-commons/fieldkit/pull/42#pullrequestreview-2906096685', 'Needs a note in the changelog.', NULL, 1, 0, 0
'github:pr_reviewed:2906154545', 14, 7, 2, '2026-08-12T00:48:50Z', 20677, 'Bump workbox-window to 7.17.0', 'https://github.com/northwind-commons/fieldkit/pull/43#pullrequestreview-2906154545', 'Looks right to me, and the test shows it.', NULL, 1, 0, 0
'github:pr_reviewed:2906228300', 11, 7, 1, '2026-08-14T08:02:31Z', 20679, 'Drop the unused join in the level query', 'https://github.com/northwind-commons/almanac/pull/44#pullrequestreview-2906228300', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2906299024', 11, 7, 4, '2026-08-24T03:00:36Z', 20689, 'Glossary of tides and rivers', 'https://github.com/northwind-commons/handbook/pull/31#pullrequestreview-2906299024', 'Let us keep the old default for now.', NULL, 1, 0, 0
'github:pr_reviewed:2906312381', 17, 7, 4, '2026-08-20T18:30:11Z', 20685, 'Glossary of tides and rivers', 'https://github.com/northwind-commons/handbook/pull/31#pullrequestreview-2906312381', 'Approved once the licence question is settled.', NULL, 1, 0, 0
'github:pr_reviewed:2906348071', 11, 7, 3, '2026-08-26T21:38:50Z', 20691, 'Cut flash wear by writing in whole pages', 'https://github.com/northwind-commons/gauge/pull/38#pullrequestreview-2906348071', 'Works offline too, I checked.', NULL, 1, 0, 0
'github:pr_reviewed:2906423071', 1, 7, 5, '2026-09-07T12:06:09Z', 20703, 'Fix flicker when the wind layer is switched on', 'https://github.com/northwind-commons/tideline/pull/48#pullrequestreview-2906423071', 'Read it twice; I cannot find anything to complain about.', NULL, 1, 0, 0
'github:pr_reviewed:2906434890', 11, 7, 4, '2026-09-06T03:26:58Z', 20702, 'Describe how releases are made', 'https://github.com/northwind-commons/handbook/pull/32#pullrequestreview-2906434890', 'Small things only, see below.', NULL, 1, 0, 0
'github:pr_reviewed:2906486192', 5, 7, 5, '2026-09-17T19:43:05Z', 20713, 'Right-to-left layout for Arabic and Hebrew', 'https://github.com/northwind-commons/tideline/pull/50#pullrequestreview-2906486192', 'Works offline too, I checked.', NULL, 1, 0, 0
'github:pr_reviewed:2906544813', 10, 7, 5, '2026-09-18T05:05:56Z', 20714, 'Right-to-left layout for Arabic and Hebrew', 'https://github.com/northwind-commons/tideline/pull/50#pullrequestreview-2906544813', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2906609465', 11, 7, 5, '2026-09-28T16:53:06Z', 20724, 'Make the legend readable on a phone', 'https://github.com/northwind-commons/tideline/pull/51#pullrequestreview-2906609465', 'Approved. Please squash.', NULL, 1, 0, 0
'github:pr_reviewed:2906665011', 19, 7, 5, '2026-09-29T18:04:51Z', 20725, 'Make the legend readable on a phone', 'https://github.com/northwind-commons/tideline/pull/51#pullrequestreview-2906665011', 'Approved. Please squash.', NULL, 1, 0, 0
'github:pr_reviewed:2906666829', 11, 7, 5, '2026-09-29T23:13:23Z', 20725, 'Move chart colours into design tokens', 'https://github.com/northwind-commons/tideline/pull/52#pullrequestreview-2906666829', 'Read it twice; I cannot find anything to complain about.', NULL, 1, 0, 0
'github:pr_reviewed:2906724764', 19, 7, 2, '2026-10-15T12:35:00Z', 20741, 'Remove location from photos before upload', 'https://github.com/northwind-commons/fieldkit/pull/49#pullrequestreview-2906724764', 'Read it twice; I cannot find anything to complain about.', NULL, 1, 0, 0
'github:pr_reviewed:2906786513', 20, 7, 2, '2026-10-10T21:38:35Z', 20736, 'Remove location from photos before upload', 'https://github.com/northwind-commons/fieldkit/pull/49#pullrequestreview-2906786513', 'Let us keep the old default for now.', NULL, 1, 0, 0
'github:pr_reviewed:2906805651', 1, 7, 2, '2026-10-08T20:09:32Z', 20734, 'Work without a network for a whole day', 'https://github.com/northwind-commons/fieldkit/pull/50#pullrequestreview-2906805651', 'Approved. Please squash.', NULL, 1, 0, 0
'github:pr_reviewed:2906863651', 17, 7, 4, '2026-10-11T09:13:42Z', 20737, 'Add captions to all diagrams', 'https://github.com/northwind-commons/handbook/pull/34#pullrequestreview-2906863651', 'Looks right to me, and the test shows it.', NULL, 1, 0, 0
'github:pr_reviewed:2906864990', 1, 7, 5, '2026-10-19T17:52:47Z', 20745, 'Cache yesterday''s readings in the service worker', 'https://github.com/northwind-commons/tideline/pull/54#pullrequestreview-2906864990', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2906894880', 19, 7, 2, '2026-10-16T21:15:14Z', 20742, 'Accept decimal commas', 'https://github.com/northwind-commons/fieldkit/pull/51#pullrequestreview-2906894880', 'Approved. Please squash.', NULL, 1, 0, 0
'github:pr_reviewed:2906902878', 9, 7, 1, '2026-10-23T13:36:31Z', 20749, 'Flag readings that jump more than a metre in a minute', 'https://github.com/northwind-commons/almanac/pull/46#pullrequestreview-2906902878', 'Small things only, see below.', NULL, 1, 0, 0
'github:pr_reviewed:2906940688', 1, 7, 4, '2026-10-24T15:01:36Z', 20750, 'Replace screenshots of the old app', 'https://github.com/northwind-commons/handbook/pull/35#pullrequestreview-2906940688', 'Works offline too, I checked.', NULL, 1, 0, 0
'github:pr_reviewed:2906943257', 8, 7, 1, '2026-10-30T20:09:34Z', 20756, 'Survive an unreadable row in a bulk upload', 'https://github.com/northwind-commons/almanac/pull/48#pullrequestreview-2906943257', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2906974519', 9, 7, 1, '2026-11-02T20:04:28Z', 20759, 'Survive an unreadable row in a bulk upload', 'https://github.com/northwind-commons/almanac/pull/48#pullrequestreview-2906974519', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2907020635', 11, 7, 3, '2026-10-30T20:19:50Z', 20756, 'Sleep between samples when the battery is below 20 %', 'https://github.com/northwind-commons/gauge/pull/42#pullrequestreview-2907020635', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2907075181', 12, 7, 4, '2026-10-30T12:24:03Z', 20756, 'Translate the visit guide into Uzbek', 'https://github.com/northwind-commons/handbook/pull/36#pullrequestreview-2907075181', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2907129181', 14, 7, 2, '2026-11-06T07:21:53Z', 20763, 'Keep the screen awake while measuring', 'https://github.com/northwind-commons/fieldkit/pull/52#pullrequestreview-2907129181', 'Works offline too, I checked.', NULL, 1, 0, 0
'github:pr_reviewed:2907212020', 17, 7, 3, '2026-11-10T22:05:27Z', 20767, 'Make the sampling interval a setting of the station', 'https://github.com/northwind-commons/gauge/pull/43#pullrequestreview-2907212020', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2907242777', 5, 7, 4, '2026-11-09T14:54:12Z', 20766, 'Translate the glossary into Vietnamese', 'https://github.com/northwind-commons/handbook/pull/37#pullrequestreview-2907242777', 'One question about rounding, otherwise good.', NULL, 1, 0, 0
'github:pr_reviewed:2907324128', 11, 7, 5, '2026-11-08T04:00:39Z', 20765, 'Replace the date picker by two plain fields', 'https://github.com/northwind-commons/tideline/pull/55#pullrequestreview-2907324128', 'One question about rounding, otherwise good.', NULL, 1, 0, 0
'github:pr_reviewed:2907386504', 20, 7, 2, '2026-11-13T05:50:05Z', 20770, 'Ask for the reason when a reading is corrected', 'https://github.com/northwind-commons/fieldkit/pull/53#pullrequestreview-2907386504', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2907449621', 10, 7, 5, '2026-11-13T14:28:14Z', 20770, 'Let the keyboard move between stations', 'https://github.com/northwind-commons/tideline/pull/56#pullrequestreview-2907449621', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2907495440', 10, 7, 2, '2026-11-12T21:39:55Z', 20769, 'Open a station from a shared link', 'https://github.com/northwind-commons/fieldkit/pull/54#pullrequestreview-2907495440', 'Works offline too, I checked.', NULL, 1, 0, 0
'github:pr_reviewed:2907564559', 6, 7, 2, '2026-11-12T18:15:06Z', 20769, 'Open a station from a shared link', 'https://github.com/northwind-commons/fieldkit/pull/54#pullrequestreview-2907564559', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2907627855', 8, 7, 3, '2026-11-12T15:28:30Z', 20769, 'Add a self-test that runs on the bench', 'https://github.com/northwind-commons/gauge/pull/44#pullrequestreview-2907627855', 'The chart is lovely.', NULL, 1, 0, 0
'github:pr_reviewed:2907699208', 8, 7, 3, '2026-08-27T20:15:24Z', 20692, 'Add the pin-out of the second connector', 'https://github.com/northwind-commons/gauge/pull/46#pullrequestreview-2907699208', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2907783619', 23, 7, 4, '2026-11-17T23:38:51Z', 20774, 'Say where the nearest toilet is on the station page', 'https://github.com/northwind-commons/handbook/pull/39#pullrequestreview-2907783619', 'Small things only, see below.', NULL, 1, 0, 0
'github:pr_reviewed:2907860656', 14, 7, 2, '2026-11-20T14:31:53Z', 20777, 'Ask for the photo once per visit', 'https://github.com/northwind-commons/fieldkit/pull/56#pullrequestreview-2907860656', 'Read it twice; I cannot find anything to complain about.', NULL, 1, 0, 0
'github:pr_reviewed:2907918756', 8, 7, 3, '2026-11-16T20:48:33Z', 20773, 'Wake the modem before the sampler', 'https://github.com/northwind-commons/gauge/pull/47#pullrequestreview-2907918756', 'Approved. Please squash.', NULL, 1, 0, 0
'github:pr_reviewed:2908003633', 8, 7, 3, '2026-11-19T10:46:03Z', 20776, 'Tolerate a missing real-time clock', 'https://github.com/northwind-commons/gauge/pull/48#pullrequestreview-2908003633', 'Let us keep the old default for now.', NULL, 1, 0, 0
'github:pr_reviewed:2908043107', 17, 7, 3, '2026-11-19T11:38:55Z', 20776, 'Tolerate a missing real-time clock', 'https://github.com/northwind-commons/gauge/pull/48#pullrequestreview-2908043107', NULL, NULL, 1, 0, 0
'github:pr_reviewed:2908129772', 20, 7, 2, '2026-11-19T23:55:06Z', 20776, 'Say which file could not be read', 'https://github.com/northwind-commons/fieldkit/pull/56#pullrequestreview-2908129772', 'Approved once the licence question is settled.', NULL, 1, 0, 0
'github:pr_reviewed:2908193959', 4, 7, 4, '2026-11-18T09:34:03Z', 20775, 'Say which file could not be read', 'https://github.com/northwind-commons/handbook/pull/39#pullrequestreview-2908193959', 'Approved. Please squash.', NULL, 1, 0, 0
'github:pr_reviewed:2908254220', 10, 7, 5, '2026-11-17T14:59:23Z', 20774, 'Name the source of every map layer', 'https://github.com/northwind-commons/tideline/pull/57#pullrequestreview-2908254220', 'Works offline too, I checked.', NULL, 1, 0, 0
'github:pr_reviewed:2908258759', 11, 7, 5, '2026-11-20T05:16:20Z', 20777, 'Show the forecast as a band, not a line', 'https://github.com/northwind-commons/tideline/pull/58#pullrequestreview-2908258759', 'Read it twice; I cannot find anything to complain about.', NULL, 1, 0, 0
'github:pr_reviewed:2908376000', 9, 7, 1, '2026-11-17T08:57:54Z', 20774, 'Tell gaps from zeros in monthly extracts', 'https://github.com/northwind-commons/almanac/pull/50#pullrequestreview-2908376000', 'Looks right to me, and the test shows it.', NULL, 1, 0, 0
'github:pr_reviewed:2908462290', 1, 7, 5, '2026-11-19T02:57:21Z', 20776, 'Let the chart begin at any hour', 'https://github.com/northwind-commons/tideline/pull/59#pullrequestreview-2908462290', 'Approved once the licence question is settled.', NULL, 1, 0, 0
'github:pr_reviewed:2908549722', 11, 7, 1, '2026-11-19T05:43:04Z', 20776, 'Mark estimated values in every format', 'https://github.com/northwind-commons/almanac/pull/51#pullrequestreview-2908549722', 'Approved. Please squash.', NULL, 1, 0, 0
'github:release:221496139', 1, 8, 5, '2025-07-05T20:07:30Z', 20274, 'tideline v0.3.1', 'https://github.com/northwind-commons/tideline/releases/tag/v0.3.1', NULL, NULL, 1, 0, 0
'github:release:221583585', 11, 8, 1, '2025-07-27T04:35:12Z', 20296, 'almanac v0.4.0', 'https://github.com/northwind-commons/almanac/releases/tag/v0.4.0', NULL, NULL, 1, 0, 0
'github:release:221652960', 14, 8, 2, '2025-08-06T10:34:29Z', 20306, 'fieldkit v0.4.0', 'https://github.com/northwind-commons/pocket-gauge/releases/tag/v0.4.0', NULL, NULL, 1, 0, 0
'github:release:221671927', 8, 8, 3, '2025-08-11T09:41:01Z', 20311, 'gauge v0.3.1', 'https://github.com/northwind-commons/gauge/releases/tag/v0.3.1', NULL, NULL, 1, 0, 0
'github:release:221737553', 1, 8, 5, '2025-09-10T14:06:47Z', 20341, 'tideline v0.4.0', 'https://github.com/northwind-commons/tideline/releases/tag/v0.4.0', NULL, NULL, 1, 0, 0
'github:release:221789068', 11, 8, 1, '2025-10-18T01:22:10Z', 20379, 'almanac v0.4.1', 'https://github.com/northwind-commons/almanac/releases/tag/v0.4.1', NULL, NULL, 1, 0, 0
'github:release:221808362', 8, 8, 3, '2025-11-13T16:21:20Z', 20405, 'gauge v0.4.0', 'https://github.com/northwind-commons/gauge/releases/tag/v0.4.0', NULL, NULL, 1, 0, 0
'github:release:221884989', 1, 8, 5, '2025-11-18T11:40:15Z', 20410, 'tideline v0.4.1', 'https://github.com/northwind-commons/tideline/releases/tag/v0.4.1', NULL, NULL, 1, 0, 0
'github:release:221950600', 14, 8, 2, '2025-12-20T15:20:40Z', 20442, 'fieldkit v0.4.1', 'https://github.com/northwind-commons/fieldkit/releases/tag/v0.4.1', NULL, NULL, 1, 0, 0
'github:release:221976755', 1, 8, 5, '2026-01-16T11:47:51Z', 20469, 'tideline v0.4.2', 'https://github.com/northwind-commons/tideline/releases/tag/v0.4.2', NULL, NULL, 1, 0, 0
'github:release:222044653', 11, 8, 1, '2026-02-12T14:19:30Z', 20496, 'almanac v0.4.2', 'https://github.com/northwind-commons/almanac/releases/tag/v0.4.2', NULL, NULL, 1, 0, 0
'github:release:222109976', 8, 8, 3, '2026-02-12T20:12:58Z', 20496, 'gauge v0.4.1', 'https://github.com/northwind-commons/gauge/releases/tag/v0.4.1', NULL, NULL, 1, 0, 0
'github:release:222138180', 1, 8, 5, '2026-03-03T20:37:35Z', 20515, 'tideline v0.4.3', 'https://github.com/northwind-commons/tideline/releases/tag/v0.4.3', NULL, NULL, 1, 0, 0
'github:release:222192271', 14, 8, 2, '2026-03-23T12:45:07Z', 20535, 'fieldkit v0.4.2', 'https://github.com/northwind-commons/fieldkit/releases/tag/v0.4.2', NULL, NULL, 1, 0, 0
'github:release:222239543', 11, 8, 1, '2026-04-29T02:12:44Z', 20572, 'almanac v0.4.3', 'https://github.com/northwind-commons/almanac/releases/tag/v0.4.3', NULL, NULL, 1, 0, 0
'github:release:222292813', 8, 8, 3, '2026-05-13T21:13:15Z', 20586, 'gauge v0.5.0', 'https://github.com/northwind-commons/gauge/releases/tag/v0.5.0', NULL, NULL, 1, 0, 0
'github:release:222299408', 1, 8, 5, '2026-05-14T09:50:09Z', 20587, 'tideline v0.5.0', 'https://github.com/northwind-commons/tideline/releases/tag/v0.5.0', NULL, NULL, 1, 0, 0
'github:release:222376332', 14, 8, 2, '2026-07-11T10:25:22Z', 20645, 'fieldkit v0.5.0', 'https://github.com/northwind-commons/fieldkit/releases/tag/v0.5.0', NULL, NULL, 1, 0, 0
'github:release:222393228', 1, 8, 5, '2026-07-14T17:55:47Z', 20648, 'tideline v0.5.1', 'https://github.com/northwind-commons/tideline/releases/tag/v0.5.1', NULL, NULL, 1, 0, 0
'github:release:222410185', 11, 8, 1, '2026-07-28T05:02:16Z', 20662, 'almanac v0.5.0', 'https://github.com/northwind-commons/almanac/releases/tag/v0.5.0', NULL, NULL, 1, 0, 0
'github:release:222447634', 8, 8, 3, '2026-08-06T11:14:38Z', 20671, 'gauge v0.6.0', 'https://github.com/northwind-commons/gauge/releases/tag/v0.6.0', NULL, NULL, 1, 0, 0
'github:release:222464552', 1, 8, 5, '2026-09-11T21:31:29Z', 20707, 'tideline v0.6.0', 'https://github.com/northwind-commons/tideline/releases/tag/v0.6.0', NULL, NULL, 1, 0, 0
'github:release:222472765', 1, 8, 5, '2026-10-23T15:15:26Z', 20749, 'tideline v0.7.0', 'https://github.com/northwind-commons/tideline/releases/tag/v0.7.0', NULL, NULL, 1, 0, 0
'github:release:222530906', 14, 8, 2, '2026-10-25T16:00:05Z', 20751, 'fieldkit v0.6.0', 'https://github.com/northwind-commons/fieldkit/releases/tag/v0.6.0', NULL, NULL, 1, 0, 0
'github:release:222567597', 8, 8, 3, '2026-11-03T09:52:40Z', 20760, 'gauge v0.6.1', 'https://github.com/northwind-commons/gauge/releases/tag/v0.6.1', NULL, NULL, 1, 0, 0
'github:release:222592593', 11, 8, 1, '2026-11-08T01:25:17Z', 20765, 'almanac v0.6.0', 'https://github.com/northwind-commons/almanac/releases/tag/v0.6.0', NULL, NULL, 1, 0, 0
'github:release:222601048', 1, 8, 5, '2026-11-20T16:41:12Z', 20777, 'tideline v0.8.0', 'https://github.com/northwind-commons/tideline/releases/tag/v0.8.0', 'Forecast bands, sources of every layer, and charts that begin at any hour.', NULL, 1, 0, 0
CREATE TABLE contributors (
    id integer primary key,
    key text not null unique,
    username text not null,
    name text,
    role text,
    title text,
    avatar_url text,
    bio text,
    social_profiles text,
    joining_date text,
    kind text not null,
    ranked integer not null
) strict;
1, 'amara-okafor', 'amara-okafor', 'Amara Okafor', 'core', 'Maps and charts', NULL, 'Draws the tide so that a harbour master and a nine-year-old read the same thing in it. Looks after **tideline**.', '{"github":"https://github.example/amara-okafor","mastodon":"https://mastodon.example/@amara"}', '2023-02-14', 'human', 1
2, 'aputsiaq', 'aputsiaq', 'Aputsiaq Kleist', 'contributor', 'Gauge keeper at 69° north', NULL, 'Reports what ice does to instruments.', '{}', '2025-11-01', 'human', 1
3, 'dag-e', 'dag-e', 'Dag Eriksen', 'contributor', 'Sensor drivers (until 2026)', NULL, 'Wrote the first driver and the first bug. Sails around the world now, with a gauge on the keel.', '{"github":"https://github.example/dag-e"}', '2023-01-30', 'human', 1
4, 'farida.y', 'farida.y', 'Farida Yusupova', 'contributor', 'Teaches geography in Nukus', NULL, 'The Aral Sea left. We measure the rivers that should reach it.', '{"github":"https://github.example/farida-y"}', '2026-04-08', 'human', 1
5, 'georgios-p', 'georgios-p', 'Γιώργος Παπαδάκης', 'contributor', 'Greek', NULL, NULL, '{}', '2026-01-12', 'human', 1
6, 'hana.novotna', 'hana.novotna', 'Hana Novotná', 'maintainer', 'Czech, and the handbook''s editor', NULL, NULL, '{"github":"https://github.example/hana-novotna"}', '2025-10-05', 'human', 1
7, 'ines-duarte', 'ines-duarte', 'Inês Duarte', 'newcomer', NULL, NULL, NULL, '{}', NULL, 'human', 1
8, 'jonas.lindqvist', 'jonas.lindqvist', 'Jonas Lindqvist', 'core', 'Firmware and sensors', NULL, 'Solders first, asks later. Keeps 61 gauges alive through Gothenburg winters and writes down why each of them ever stopped.', '{"github":"https://github.example/jonas-lindqvist","website":"https://lindqvist.example"}', '2023-01-30', 'human', 1
9, 'kwabena-mensah', 'kwabena-mensah', 'Kwabena Mensah', 'maintainer', 'Hydrologist', NULL, 'I measure rivers for a living and read them for pleasure. At Northwind I care for the parts of **almanac** that turn
levels into *return periods*, and for the people who have to act on them.

## What I work on

- Flood levels and return periods for the Volta, the Densu and the Pra
- Checking readings against the paper books: so far **11,214 pages** from 1931 to 1987
- The `quality` column, and explaining it to everybody twice

## How to work with me

1. Send the station id and the hour, not a screenshot.
2. Say what you saw with your own eyes, and what the sensor said.
3. Be patient in June and July, when I am on the water.

> A gauge that nobody trusts is only a stick in a river.

A small script that I use to look for stuck sensors:

```python
stuck = levels.rolling(hours=6).variance() < 0.0001
```

| river | stations | since |
| --- | ---: | --- |
| Volta | 14 | 1931 |
| Densu | 5 | 1958 |
| Pra | 7 | 2019 |

Talks and slides are at [mensah.example/rivers](https://mensah.example/rivers).', '{"github":"https://github.example/kwabena-mensah","website":"https://mensah.example/rivers"}', '2025-09-10', 'human', 1
10, 'lnavarro', 'lnavarro', 'Lucía Navarro', 'maintainer', 'Front-end developer', NULL, 'Came for one colour-blind safe palette and stayed for the rest of the chart.', '{"github":"https://github.example/lnavarro","linkedin":"https://www.linkedin.com/in/lucia-navarro-example"}', '2025-07-02', 'human', 1
11, 'mei-tanaka', 'mei-tanaka', '田中 芽依 (Mei Tanaka)', 'core', 'Data steward', NULL, 'Reviews anything that touches a number. Looks after **almanac** and the quality codes.', '{"github":"https://github.example/mei-tanaka"}', '2023-04-03', 'human', 1
12, 'minh-quan', 'minh-quan', 'Nguyễn Minh Quân', 'contributor', 'Vietnamese', NULL, 'Sông Hương, Huế.', '{"github":"https://github.example/minh-quan"}', '2026-03-01', 'human', 1
13, 'noelani-k', 'noelani-k', 'Noelani Kealoha', 'newcomer', NULL, NULL, NULL, '{"github":"https://github.example/noelani-k"}', '2026-05-05', 'human', 1
14, 'priya-raman', 'priya-raman', 'Priya Raman', 'maintainer', 'Field apps', NULL, 'Tests every release of **fieldkit** in the monsoon, with wet gloves on.', '{"github":"https://github.example/priya-raman"}', '2024-06-17', 'human', 1
15, 'quietgauge', 'quietgauge', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'human', 1
16, 'renovate[bot]', 'renovate[bot]', 'Renovate', 'bot', NULL, NULL, 'Keeps the dependencies fresh.', '{}', NULL, 'bot', 0
17, 'rhodri', 'rhodri', 'Rhodri ap Gwilym', 'contributor', 'Lifeboat mechanic', NULL, NULL, '{"github":"https://github.example/rhodri"}', '2024-11-05', 'human', 1
18, 'skerry-school', 'skerry-school', 'Skerry Point School', 'contributor', 'Class 6b and their teacher', NULL, 'We read the gauge at the pier every morning before the bell.', '{}', '2025-09-15', 'human', 1
19, 'sofia-marchetti', 'sofia-marchetti', 'Sofia Marchetti', 'contributor', 'Interaction designer', NULL, 'Watches people use things, then opens issues.', '{"github":"https://github.example/sofia-marchetti","website":"https://sofia.example"}', '2025-06-15', 'human', 1
20, 'tane-r', 'tane-r', 'Tāne Rewi', 'contributor', 'Harbour pilot', NULL, NULL, '{"github":"https://github.example/tane-r"}', '2026-02-20', 'human', 1
21, 'tidewatch-bot', 'tidewatch-bot', 'Tidewatch', 'bot', NULL, NULL, 'Tells the issues when a release is out.', '{}', NULL, 'bot', 0
22, 'tomasz.w', 'tomasz.w', 'Tomasz Wójcik', 'contributor', 'Embedded developer', NULL, 'Back after ten months with a newborn.', '{"github":"https://github.example/tomasz-w"}', '2024-03-21', 'human', 1
23, 'yusra', 'yusra', 'يسرى حدّاد', 'contributor', 'Arabic and right-to-left layout', NULL, 'أترجم دليل المتطوعين إلى العربية وأهتم بأن تُقرأ الخرائط من اليمين إلى اليسار.

Translates the handbook into Arabic and makes charts that read from right to left.', '{"github":"https://github.example/yusra"}', '2025-08-20', 'human', 1
CREATE TABLE coverages (
    source text not null,
    repository_key text not null,
    repository text not null,
    first_day integer not null,
    last_day integer not null,
    quality text not null,
    seen integer,
    expected integer,
    primary key (source, repository_key, first_day)
) strict, without rowid;
'github', 'northwind-commons/almanac', 'northwind-commons/almanac', 20237, 20513, 'full', 61, 61
'github', 'northwind-commons/almanac', 'northwind-commons/almanac', 20514, 20516, 'patchy', 2, 5
'github', 'northwind-commons/almanac', 'northwind-commons/almanac', 20517, 20777, 'full', 48, 48
'github', 'northwind-commons/fieldkit', 'northwind-commons/fieldkit', 20237, 20777, 'full', NULL, NULL
'github', 'northwind-commons/gauge', 'northwind-commons/gauge', 20237, 20777, 'full', NULL, NULL
'github', 'northwind-commons/handbook', 'northwind-commons/handbook', 20253, 20777, 'full', NULL, NULL
'github', 'northwind-commons/tideline', 'northwind-commons/tideline', 20237, 20317, 'full', NULL, NULL
'github', 'northwind-commons/tideline', 'northwind-commons/tideline', 20318, 20318, 'none', NULL, NULL
'github', 'northwind-commons/tideline', 'northwind-commons/tideline', 20319, 20777, 'full', NULL, NULL
CREATE TABLE days (
    contributor_id integer not null,
    day integer not null,
    count integer not null,
    points integer not null,
    primary key (contributor_id, day)
) strict, without rowid;
1, 20241, 2, 35000
1, 20243, 3, 14000
1, 20244, 4, 58000
1, 20249, 1, 20000
1, 20252, 1, 10000
1, 20255, 1, 10000
1, 20270, 1, 3000
1, 20272, 4, 55000
1, 20273, 1, 10000
1, 20274, 1, 30000
1, 20276, 1, 15000
1, 20277, 1, 3000
1, 20279, 2, 35000
1, 20298, 1, 3000
1, 20299, 1, 20000
1, 20304, 2, 18000
1, 20305, 4, 41000
1, 20327, 1, 15000
1, 20329, 1, 3000
1, 20335, 2, 35000
1, 20341, 2, 40000
1, 20343, 1, 15000
1, 20347, 1, 8000
1, 20350, 1, 10000
1, 20351, 2, 35000
1, 20358, 1, 10000
1, 20367, 1, 3000
1, 20384, 1, 15000
1, 20385, 2, 35000
1, 20389, 2, 28000
1, 20390, 1, 5000
1, 20396, 1, 20000
1, 20402, 3, 50000
1, 20405, 1, 10000
1, 20410, 1, 30000
1, 20414, 2, 13000
1, 20425, 1, 10000
1, 20430, 1, 20000
1, 20435, 1, 20000
1, 20445, 1, 20000
1, 20469, 1, 30000
1, 20472, 1, 20000
1, 20479, 1, 10000
1, 20490, 1, 20000
1, 20495, 1, 20000
1, 20501, 1, 10000
1, 20504, 1, 10000
1, 20506, 1, 8000
1, 20508, 1, 3000
1, 20515, 1, 30000
1, 20520, 2, 30000
1, 20523, 3, 50000
1, 20525, 1, 15000
1, 20526, 2, 35000
1, 20531, 2, 23000
1, 20532, 1, 10000
1, 20535, 1, 20000
1, 20536, 3, 14000
1, 20544, 1, 20000
1, 20545, 1, 15000
1, 20548, 2, 35000
1, 20550, 1, 15000
1, 20551, 1, 15000
1, 20552, 3, 38000
1, 20555, 3, 50000
1, 20556, 1, 3000
1, 20557, 1, 20000
1, 20558, 2, 35000
1, 20586, 1, 10000
1, 20587, 1, 30000
1, 20590, 1, 20000
1, 20600, 2, 35000
1, 20601, 3, 45000
1, 20606, 1, 15000
1, 20607, 1, 15000
1, 20608, 1, 3000
1, 20609, 4, 43000
1, 20612, 2, 28000
1, 20615, 1, 15000
1, 20618, 1, 3000
1, 20620, 1, 20000
1, 20623, 2, 35000
1, 20625, 3, 50000
1, 20627, 1, 15000
1, 20629, 4, 75000
1, 20648, 1, 30000
1, 20653, 1, 3000
1, 20663, 1, 20000
1, 20665, 3, 28000
1, 20669, 1, 20000
1, 20670, 2, 35000
1, 20686, 1, 15000
1, 20687, 1, 10000
1, 20688, 2, 35000
1, 20701, 1, 5000
1, 20703, 1, 20000
1, 20707, 1, 30000
1, 20722, 1, 3000
1, 20724, 1, 15000
1, 20725, 2, 35000
1, 20733, 1, 5000
1, 20734, 1, 20000
1, 20738, 1, 10000
1, 20745, 1, 20000
1, 20749, 1, 30000
1, 20750, 1, 20000
1, 20762, 1, 10000
1, 20773, 1, 15000
1, 20774, 2, 35000
1, 20776, 2, 35000
1, 20777, 1, 30000
2, 20413, 1, 8000
2, 20426, 1, 8000
2, 20434, 1, 5000
2, 20483, 1, 3000
2, 20524, 1, 8000
2, 20608, 1, 3000
2, 20613, 1, 3000
2, 20625, 1, 3000
2, 20626, 1, 8000
2, 20676, 1, 3000
2, 20687, 1, 3000
2, 20689, 1, 8000
2, 20713, 1, 3000
2, 20727, 1, 3000
2, 20740, 1, 3000
2, 20742, 1, 15000
2, 20750, 2, 35000
2, 20776, 1, 8000
3, 20242, 1, 10000
3, 20244, 2, 30000
3, 20252, 1, 10000
3, 20258, 1, 3000
3, 20264, 1, 20000
3, 20270, 1, 3000
3, 20273, 1, 20000
3, 20291, 1, 20000
3, 20298, 1, 3000
3, 20320, 1, 20000
3, 20334, 1, 15000
3, 20335, 2, 35000
3, 20345, 2, 30000
3, 20351, 1, 20000
3, 20363, 1, 15000
3, 20364, 3, 38000
3, 20368, 1, 15000
3, 20371, 2, 35000
3, 20379, 1, 20000
3, 20402, 1, 15000
3, 20403, 2, 35000
3, 20416, 1, 3000
3, 20417, 1, 10000
3, 20421, 1, 20000
3, 20468, 1, 10000
3, 20473, 1, 3000
3, 20481, 1, 3000
3, 20483, 1, 20000
4, 20594, 1, 15000
4, 20608, 1, 10000
4, 20619, 1, 3000
4, 20622, 1, 20000
4, 20629, 1, 15000
4, 20634, 3, 38000
4, 20660, 1, 20000
4, 20663, 1, 20000
4, 20675, 1, 10000
4, 20737, 1, 3000
4, 20749, 1, 3000
4, 20756, 1, 15000
4, 20773, 1, 15000
4, 20775, 1, 20000
5, 20484, 1, 15000
5, 20486, 2, 35000
5, 20713, 1, 20000
5, 20736, 1, 15000
5, 20744, 2, 35000
5, 20766, 1, 20000
5, 20775, 1, 8000
6, 20382, 1, 15000
6, 20394, 1, 15000
6, 20397, 1, 20000
6, 20399, 2, 35000
6, 20400, 1, 5000
6, 20410, 1, 10000
6, 20419, 1, 15000
6, 20420, 1, 3000
6, 20421, 2, 35000
6, 20424, 1, 15000
6, 20425, 2, 35000
6, 20437, 1, 15000
6, 20438, 2, 35000
6, 20439, 1, 15000
6, 20442, 1, 3000
6, 20447, 2, 35000
6, 20462, 1, 15000
6, 20463, 1, 10000
6, 20467, 1, 20000
6, 20470, 2, 35000
6, 20471, 1, 20000
6, 20479, 1, 15000
6, 20482, 4, 48000
6, 20484, 1, 20000
6, 20487, 1, 10000
6, 20516, 1, 10000
6, 20537, 1, 5000
6, 20564, 1, 10000
6, 20588, 1, 15000
6, 20590, 2, 35000
6, 20598, 2, 18000
6, 20599, 2, 35000
6, 20621, 1, 15000
6, 20623, 2, 35000
6, 20769, 1, 20000
7, 20774, 1, 15000
7, 20775, 3, 43000
7, 20776, 1, 15000
8, 20239, 1, 10000
8, 20241, 3, 50000
8, 20242, 1, 20000
8, 20253, 1, 15000
8, 20255, 1, 3000
8, 20261, 2, 35000
8, 20263, 1, 15000
8, 20266, 4, 53000
8, 20268, 2, 35000
8, 20270, 1, 5000
8, 20273, 5, 56000
8, 20286, 1, 15000
8, 20294, 3, 45000
8, 20297, 1, 15000
8, 20305, 3, 45000
8, 20311, 1, 30000
8, 20323, 2, 20000
8, 20325, 1, 10000
8, 20339, 1, 10000
8, 20344, 1, 15000
8, 20345, 1, 3000
8, 20346, 3, 38000
8, 20351, 1, 3000
8, 20359, 1, 3000
8, 20360, 1, 5000
8, 20364, 1, 3000
8, 20369, 1, 3000
8, 20371, 2, 40000
8, 20381, 1, 20000
8, 20389, 2, 8000
8, 20397, 1, 15000
8, 20401, 1, 3000
8, 20405, 1, 30000
8, 20416, 7, 86000
8, 20417, 1, 20000
8, 20421, 1, 15000
8, 20423, 2, 35000
8, 20427, 1, 10000
8, 20432, 1, 10000
8, 20441, 1, 20000
8, 20446, 1, 20000
8, 20467, 1, 10000
8, 20481, 2, 23000
8, 20494, 1, 20000
8, 20495, 1, 20000
8, 20496, 1, 30000
8, 20507, 1, 15000
8, 20509, 2, 35000
8, 20514, 1, 15000
8, 20515, 1, 3000
8, 20516, 2, 35000
8, 20537, 1, 15000
8, 20545, 2, 35000
8, 20570, 1, 20000
8, 20579, 1, 3000
8, 20586, 1, 30000
8, 20605, 2, 18000
8, 20606, 2, 35000
8, 20612, 1, 10000
8, 20613, 1, 20000
8, 20614, 1, 3000
8, 20620, 1, 20000
8, 20622, 1, 15000
8, 20623, 1, 3000
8, 20624, 2, 35000
8, 20627, 1, 10000
8, 20638, 1, 15000
8, 20639, 2, 35000
8, 20658, 2, 13000
8, 20668, 2, 18000
8, 20671, 1, 30000
8, 20673, 2, 35000
8, 20678, 1, 15000
8, 20679, 2, 35000
8, 20691, 1, 15000
8, 20692, 3, 55000
8, 20693, 1, 5000
8, 20711, 1, 15000
8, 20713, 2, 35000
8, 20732, 1, 10000
8, 20740, 1, 10000
8, 20742, 1, 5000
8, 20749, 1, 15000
8, 20750, 2, 35000
8, 20756, 2, 35000
8, 20760, 1, 30000
8, 20763, 1, 3000
8, 20769, 1, 20000
8, 20773, 2, 23000
8, 20776, 1, 20000
9, 20370, 1, 15000
9, 20371, 2, 35000
9, 20396, 1, 10000
9, 20397, 1, 20000
9, 20405, 1, 10000
9, 20424, 1, 10000
9, 20427, 1, 15000
9, 20431, 1, 3000
9, 20435, 2, 35000
9, 20449, 1, 10000
9, 20503, 2, 18000
9, 20504, 1, 3000
9, 20523, 1, 20000
9, 20526, 1, 20000
9, 20532, 1, 10000
9, 20574, 1, 20000
9, 20575, 1, 5000
9, 20585, 1, 10000
9, 20600, 2, 23000
9, 20601, 2, 35000
9, 20612, 1, 20000
9, 20613, 1, 3000
9, 20623, 1, 3000
9, 20625, 2, 6000
9, 20628, 1, 20000
9, 20629, 1, 3000
9, 20632, 1, 20000
9, 20660, 1, 15000
9, 20661, 2, 35000
9, 20692, 1, 3000
9, 20730, 1, 10000
9, 20749, 1, 20000
9, 20759, 1, 20000
9, 20768, 1, 8000
9, 20769, 1, 15000
9, 20770, 2, 35000
9, 20774, 1, 20000
9, 20775, 1, 15000
9, 20776, 1, 3000
10, 20304, 2, 28000
10, 20307, 1, 3000
10, 20341, 1, 20000
10, 20351, 1, 8000
10, 20355, 1, 5000
10, 20360, 1, 5000
10, 20387, 1, 3000
10, 20396, 3, 50000
10, 20397, 1, 3000
10, 20403, 1, 15000
10, 20405, 3, 38000
10, 20413, 1, 3000
10, 20414, 1, 5000
10, 20415, 1, 5000
10, 20427, 1, 20000
10, 20435, 1, 15000
10, 20436, 2, 35000
10, 20439, 1, 3000
10, 20445, 3, 50000
10, 20466, 1, 15000
10, 20467, 3, 55000
10, 20483, 1, 20000
10, 20488, 3, 50000
10, 20489, 1, 15000
10, 20497, 2, 35000
10, 20506, 1, 3000
10, 20508, 2, 8000
10, 20530, 1, 15000
10, 20534, 2, 35000
10, 20540, 3, 50000
10, 20588, 1, 15000
10, 20592, 2, 35000
10, 20600, 1, 5000
10, 20606, 1, 10000
10, 20608, 1, 20000
10, 20621, 1, 3000
10, 20640, 1, 20000
10, 20652, 1, 15000
10, 20655, 1, 3000
10, 20656, 2, 35000
10, 20663, 1, 15000
10, 20666, 1, 20000
10, 20667, 1, 3000
10, 20671, 1, 10000
10, 20672, 2, 35000
10, 20680, 1, 8000
10, 20697, 1, 10000
10, 20698, 1, 15000
10, 20703, 1, 10000
10, 20705, 3, 45000
10, 20714, 1, 20000
10, 20716, 1, 3000
10, 20725, 1, 15000
10, 20727, 1, 3000
10, 20730, 3, 38000
10, 20732, 1, 3000
10, 20734, 4, 53000
10, 20760, 1, 15000
10, 20764, 1, 15000
10, 20766, 2, 35000
10, 20769, 1, 20000
10, 20770, 1, 20000
10, 20774, 1, 20000
10, 20776, 1, 15000
10, 20777, 2, 35000
11, 20237, 1, 10000
11, 20243, 1, 3000
11, 20244, 1, 15000
11, 20250, 1, 10000
11, 20252, 2, 35000
11, 20254, 1, 20000
11, 20257, 1, 15000
11, 20259, 2, 35000
11, 20260, 1, 20000
11, 20267, 2, 30000
11, 20268, 1, 10000
11, 20270, 1, 3000
11, 20276, 1, 20000
11, 20277, 1, 10000
11, 20284, 1, 3000
11, 20296, 1, 30000
11, 20300, 1, 10000
11, 20303, 1, 20000
11, 20315, 1, 15000
11, 20323, 2, 35000
11, 20326, 1, 10000
11, 20328, 1, 3000
11, 20335, 1, 20000
11, 20339, 1, 8000
11, 20340, 1, 3000
11, 20344, 1, 20000
11, 20345, 1, 15000
11, 20346, 2, 35000
11, 20364, 1, 20000
11, 20370, 2, 23000
11, 20371, 1, 20000
11, 20379, 2, 45000
11, 20381, 2, 35000
11, 20385, 1, 20000
11, 20390, 1, 10000
11, 20395, 1, 3000
11, 20397, 1, 20000
11, 20402, 2, 40000
11, 20417, 3, 50000
11, 20433, 1, 20000
11, 20436, 1, 20000
11, 20440, 1, 10000
11, 20445, 1, 10000
11, 20494, 4, 53000
11, 20496, 1, 30000
11, 20497, 1, 10000
11, 20514, 1, 20000
11, 20523, 1, 20000
11, 20525, 1, 15000
11, 20526, 3, 55000
11, 20530, 1, 15000
11, 20533, 1, 5000
11, 20535, 2, 35000
11, 20545, 1, 10000
11, 20551, 1, 10000
11, 20552, 2, 30000
11, 20559, 1, 3000
11, 20570, 1, 3000
11, 20572, 2, 45000
11, 20575, 2, 35000
11, 20577, 1, 3000
11, 20589, 1, 20000
11, 20594, 1, 20000
11, 20600, 2, 23000
11, 20601, 2, 30000
11, 20606, 1, 20000
11, 20612, 6, 71000
11, 20613, 2, 35000
11, 20620, 3, 50000
11, 20635, 1, 3000
11, 20639, 1, 20000
11, 20641, 1, 20000
11, 20647, 1, 5000
11, 20651, 3, 50000
11, 20655, 1, 20000
11, 20662, 2, 40000
11, 20670, 1, 5000
11, 20674, 1, 10000
11, 20679, 1, 20000
11, 20689, 1, 20000
11, 20691, 1, 20000
11, 20702, 1, 20000
11, 20704, 1, 10000
11, 20724, 1, 20000
11, 20725, 1, 20000
11, 20731, 1, 10000
11, 20741, 1, 15000
11, 20749, 5, 85000
11, 20756, 1, 20000
11, 20765, 2, 50000
11, 20766, 1, 10000
11, 20767, 2, 18000
11, 20774, 1, 15000
11, 20775, 2, 35000
11, 20776, 3, 26000
11, 20777, 2, 23000
12, 20544, 1, 15000
12, 20545, 1, 20000
12, 20547, 2, 35000
12, 20626, 1, 20000
12, 20644, 1, 10000
12, 20691, 1, 8000
12, 20756, 1, 20000
12, 20763, 1, 15000
12, 20768, 2, 35000
12, 20774, 1, 8000
13, 20600, 1, 15000
13, 20601, 2, 35000
13, 20609, 1, 3000
13, 20777, 1, 8000
14, 20257, 1, 20000
14, 20258, 1, 15000
14, 20263, 2, 35000
14, 20270, 1, 8000
14, 20299, 3, 50000
14, 20304, 1, 3000
14, 20306, 2, 35000
14, 20322, 1, 8000
14, 20331, 1, 5000
14, 20345, 1, 20000
14, 20361, 1, 3000
14, 20393, 1, 8000
14, 20442, 1, 30000
14, 20450, 1, 10000
14, 20468, 1, 15000
14, 20469, 1, 15000
14, 20471, 2, 35000
14, 20472, 3, 38000
14, 20481, 1, 15000
14, 20483, 2, 35000
14, 20504, 1, 20000
14, 20524, 1, 20000
14, 20525, 1, 20000
14, 20531, 1, 20000
14, 20535, 1, 30000
14, 20536, 3, 11000
14, 20540, 1, 20000
14, 20555, 1, 15000
14, 20560, 2, 35000
14, 20565, 1, 10000
14, 20568, 1, 3000
14, 20573, 1, 20000
14, 20574, 1, 8000
14, 20582, 1, 15000
14, 20590, 2, 35000
14, 20600, 1, 8000
14, 20601, 1, 20000
14, 20618, 1, 3000
14, 20623, 1, 20000
14, 20645, 1, 30000
14, 20650, 1, 10000
14, 20669, 1, 15000
14, 20674, 2, 35000
14, 20677, 1, 20000
14, 20692, 1, 5000
14, 20705, 1, 10000
14, 20708, 1, 3000
14, 20711, 1, 3000
14, 20712, 1, 5000
14, 20732, 1, 3000
14, 20733, 1, 15000
14, 20741, 2, 35000
14, 20751, 1, 30000
14, 20754, 1, 15000
14, 20759, 2, 35000
14, 20763, 1, 20000
14, 20766, 2, 18000
14, 20767, 3, 50000
14, 20769, 1, 15000
14, 20770, 3, 45000
14, 20775, 2, 35000
14, 20777, 1, 20000
15, 20614, 1, 8000
15, 20691, 1, 15000
15, 20692, 2, 35000
16, 20243, 1, 15000
16, 20244, 2, 35000
16, 20269, 1, 15000
16, 20270, 2, 35000
16, 20279, 1, 15000
16, 20280, 2, 35000
16, 20282, 1, 15000
16, 20283, 4, 53000
16, 20284, 2, 35000
16, 20298, 4, 53000
16, 20353, 2, 18000
16, 20354, 1, 15000
16, 20360, 1, 15000
16, 20361, 1, 15000
16, 20362, 2, 35000
16, 20371, 1, 15000
16, 20372, 2, 35000
16, 20404, 1, 15000
16, 20410, 1, 15000
16, 20411, 2, 35000
16, 20419, 1, 15000
16, 20420, 2, 35000
16, 20473, 2, 18000
16, 20474, 2, 35000
16, 20488, 1, 15000
16, 20489, 6, 100000
16, 20494, 1, 15000
16, 20495, 2, 35000
16, 20500, 1, 15000
16, 20501, 2, 35000
16, 20528, 3, 50000
16, 20531, 4, 53000
16, 20543, 1, 15000
16, 20544, 1, 3000
16, 20546, 2, 18000
16, 20547, 2, 35000
16, 20549, 3, 50000
16, 20550, 3, 50000
16, 20558, 3, 33000
16, 20559, 4, 70000
16, 20568, 1, 15000
16, 20569, 2, 35000
16, 20586, 1, 15000
16, 20587, 2, 35000
16, 20588, 1, 15000
16, 20589, 3, 38000
16, 20603, 1, 15000
16, 20629, 1, 15000
16, 20637, 1, 15000
16, 20638, 2, 35000
16, 20640, 3, 21000
16, 20641, 4, 53000
16, 20642, 6, 100000
16, 20643, 2, 35000
16, 20648, 3, 50000
16, 20676, 1, 15000
16, 20677, 2, 35000
16, 20678, 1, 15000
16, 20712, 4, 53000
16, 20731, 1, 15000
16, 20732, 2, 35000
16, 20734, 2, 18000
16, 20738, 1, 15000
16, 20739, 2, 35000
16, 20752, 1, 15000
16, 20753, 2, 35000
16, 20773, 1, 15000
16, 20774, 2, 35000
16, 20775, 1, 15000
17, 20252, 1, 20000
17, 20259, 1, 3000
17, 20263, 1, 20000
17, 20269, 1, 3000
17, 20340, 1, 15000
17, 20355, 1, 3000
17, 20360, 1, 15000
17, 20363, 2, 35000
17, 20394, 1, 20000
17, 20402, 1, 20000
17, 20416, 1, 3000
17, 20425, 1, 15000
17, 20428, 2, 35000
17, 20429, 1, 3000
17, 20471, 1, 20000
17, 20483, 1, 10000
17, 20490, 2, 18000
17, 20491, 2, 35000
17, 20509, 1, 20000
17, 20518, 1, 15000
17, 20522, 1, 3000
17, 20526, 3, 38000
17, 20537, 1, 3000
17, 20545, 1, 20000
17, 20563, 1, 15000
17, 20564, 2, 35000
17, 20620, 1, 20000
17, 20622, 2, 28000
17, 20629, 2, 18000
17, 20630, 2, 35000
17, 20634, 1, 3000
17, 20654, 1, 10000
17, 20663, 3, 21000
17, 20664, 2, 35000
17, 20665, 1, 20000
17, 20666, 1, 10000
17, 20678, 1, 10000
17, 20685, 1, 20000
17, 20690, 1, 3000
17, 20701, 1, 15000
17, 20702, 2, 35000
17, 20708, 1, 8000
17, 20737, 1, 20000
17, 20740, 1, 8000
17, 20750, 1, 10000
17, 20767, 1, 20000
17, 20769, 1, 3000
17, 20776, 1, 20000
18, 20381, 1, 8000
18, 20398, 1, 3000
18, 20471, 1, 10000
18, 20481, 1, 8000
18, 20482, 1, 5000
18, 20575, 1, 8000
18, 20608, 1, 8000
18, 20732, 1, 3000
19, 20263, 1, 8000
19, 20272, 1, 20000
19, 20276, 1, 20000
19, 20297, 1, 8000
19, 20306, 1, 3000
19, 20334, 1, 20000
19, 20342, 1, 3000
19, 20346, 1, 8000
19, 20347, 1, 8000
19, 20348, 2, 6000
19, 20349, 1, 3000
19, 20355, 2, 6000
19, 20361, 2, 23000
19, 20396, 1, 20000
19, 20404, 1, 3000
19, 20412, 1, 8000
19, 20416, 3, 50000
19, 20417, 1, 10000
19, 20421, 1, 3000
19, 20436, 1, 20000
19, 20536, 1, 8000
19, 20537, 1, 3000
19, 20550, 1, 3000
19, 20556, 2, 23000
19, 20558, 1, 20000
19, 20563, 1, 10000
19, 20584, 1, 20000
19, 20590, 1, 20000
19, 20608, 1, 3000
19, 20616, 1, 3000
19, 20622, 1, 8000
19, 20625, 1, 20000
19, 20684, 1, 3000
19, 20691, 1, 3000
19, 20692, 1, 3000
19, 20714, 1, 8000
19, 20725, 1, 20000
19, 20731, 1, 8000
19, 20735, 1, 5000
19, 20741, 1, 20000
19, 20742, 1, 20000
19, 20764, 1, 3000
20, 20538, 1, 3000
20, 20569, 1, 3000
20, 20570, 3, 50000
20, 20602, 1, 10000
20, 20617, 1, 3000
20, 20625, 1, 3000
20, 20658, 2, 11000
20, 20691, 1, 3000
20, 20736, 1, 20000
20, 20761, 1, 15000
20, 20767, 2, 35000
20, 20770, 1, 20000
20, 20772, 1, 15000
20, 20776, 1, 20000
21, 20274, 1, 3000
21, 20296, 1, 3000
21, 20306, 1, 3000
21, 20311, 1, 3000
21, 20341, 1, 3000
21, 20379, 1, 3000
21, 20406, 1, 3000
21, 20411, 1, 3000
21, 20442, 1, 3000
21, 20469, 1, 3000
21, 20496, 2, 6000
21, 20515, 1, 3000
21, 20535, 1, 3000
21, 20573, 1, 3000
21, 20586, 1, 3000
21, 20589, 1, 3000
21, 20645, 1, 3000
21, 20648, 1, 3000
21, 20663, 1, 3000
21, 20671, 1, 3000
21, 20707, 1, 3000
21, 20749, 1, 3000
21, 20751, 1, 3000
21, 20760, 1, 3000
21, 20765, 1, 3000
22, 20241, 1, 20000
22, 20258, 1, 15000
22, 20266, 3, 55000
22, 20269, 1, 8000
22, 20273, 1, 20000
22, 20416, 1, 20000
22, 20425, 1, 15000
22, 20426, 1, 3000
22, 20427, 1, 10000
22, 20430, 1, 3000
22, 20433, 2, 35000
22, 20441, 3, 50000
22, 20446, 1, 15000
22, 20447, 2, 35000
22, 20483, 3, 50000
22, 20773, 1, 15000
22, 20774, 2, 35000
22, 20775, 1, 15000
23, 20339, 1, 8000
23, 20341, 1, 15000
23, 20342, 2, 35000
23, 20370, 1, 3000
23, 20371, 3, 50000
23, 20383, 1, 20000
23, 20385, 1, 15000
23, 20389, 1, 3000
23, 20390, 2, 35000
23, 20395, 2, 23000
23, 20396, 2, 11000
23, 20402, 1, 10000
23, 20409, 1, 10000
23, 20414, 1, 3000
23, 20424, 1, 20000
23, 20437, 1, 20000
23, 20447, 1, 20000
23, 20471, 1, 15000
23, 20472, 2, 35000
23, 20479, 1, 3000
23, 20490, 1, 3000
23, 20557, 2, 18000
23, 20562, 2, 35000
23, 20579, 1, 10000
23, 20598, 1, 3000
23, 20600, 1, 3000
23, 20616, 1, 8000
23, 20625, 1, 15000
23, 20626, 2, 35000
23, 20639, 2, 18000
23, 20642, 2, 35000
23, 20668, 1, 8000
23, 20684, 1, 15000
23, 20689, 2, 35000
23, 20713, 1, 15000
23, 20714, 2, 35000
23, 20721, 1, 15000
23, 20722, 3, 38000
23, 20774, 1, 20000
CREATE TABLE definitions (
    id integer primary key,
    slug text not null unique,
    name text not null,
    description text not null,
    points integer,
    icon text,
    position integer not null
) strict;
1, 'comment', 'Comment', 'A comment on an issue, a pull request or a commit', 3000, 'message-square', 7
2, 'commit', 'Commit', 'A commit on the default branch, merges left out; co-authors count too', 10000, 'git-commit-horizontal', 1
3, 'issue_closed', 'Issue closed', 'An issue closed', 5000, 'circle-check', 6
4, 'issue_opened', 'Issue opened', 'An issue opened', 8000, 'circle-dot', 5
5, 'pr_merged', 'Pull request merged', 'A merged pull request, credited to its author and not to who merged it', 25000, 'git-merge', 3
6, 'pr_opened', 'Pull request opened', 'A pull request, credited to its author', 15000, 'git-pull-request', 2
7, 'pr_reviewed', 'Pull request reviewed', 'A review of somebody''s pull request', 20000, 'eye', 4
8, 'release', 'Release', 'A release, by who published it', 30000, 'tag', 8
CREATE TABLE masked_contributions (
    slug text not null,
    contributor_id integer not null,
    definition_id integer not null,
    repository_id integer,
    occurred_at text not null,
    day integer not null,
    title text,
    link text,
    count integer not null
) strict;
CREATE TABLE parts (
    window_id integer not null,
    contributor_id integer not null,
    repository_id integer,
    definition_id integer not null,
    count integer not null,
    points integer not null,
    lines_added integer not null,
    lines_deleted integer not null
) strict;
1, 5, 4, 7, 1, 20000, 0, 0
1, 6, 2, 7, 1, 20000, 0, 0
1, 8, 3, 7, 1, 20000, 0, 0
1, 9, 3, 2, 1, 10000, 9, 1
1, 9, 3, 5, 1, 25000, 0, 0
1, 9, 3, 6, 1, 15000, 0, 0
1, 9, 4, 4, 1, 8000, 0, 0
1, 10, 2, 7, 1, 20000, 0, 0
1, 10, 5, 2, 1, 10000, 69, 4
1, 10, 5, 5, 1, 25000, 0, 0
1, 10, 5, 6, 1, 15000, 0, 0
1, 10, 5, 7, 1, 20000, 0, 0
1, 11, 1, 2, 1, 10000, 12, 11
1, 11, 1, 8, 1, 30000, 0, 0
1, 11, 5, 1, 1, 3000, 0, 0
1, 11, 5, 6, 1, 15000, 0, 0
1, 11, 5, 7, 1, 20000, 0, 0
1, 12, 4, 2, 1, 10000, 3, 0
1, 12, 4, 5, 1, 25000, 0, 0
1, 14, 1, 6, 1, 15000, 0, 0
1, 14, 2, 1, 1, 3000, 0, 0
1, 14, 2, 2, 3, 30000, 39, 17
1, 14, 2, 5, 2, 50000, 0, 0
1, 14, 2, 6, 2, 30000, 0, 0
1, 17, 2, 1, 1, 3000, 0, 0
1, 17, 3, 7, 1, 20000, 0, 0
1, 19, 5, 1, 1, 3000, 0, 0
1, 20, 2, 7, 1, 20000, 0, 0
1, 20, 3, 2, 1, 10000, 187, 31
1, 20, 3, 5, 1, 25000, 0, 0
1, 21, 1, 1, 1, 3000, 0, 0
2, 1, 5, 2, 1, 10000, 88, 31
2, 1, 5, 5, 1, 25000, 0, 0
2, 1, 5, 6, 2, 30000, 0, 0
2, 1, 5, 7, 1, 20000, 0, 0
2, 1, 5, 8, 1, 30000, 0, 0
2, 2, 3, 4, 1, 8000, 0, 0
2, 4, 4, 6, 1, 15000, 0, 0
2, 4, 4, 7, 1, 20000, 0, 0
2, 5, 4, 4, 1, 8000, 0, 0
2, 7, 2, 4, 1, 8000, 0, 0
2, 7, 2, 6, 1, 15000, 0, 0
2, 7, 4, 2, 1, 10000, 18, 3
2, 7, 4, 5, 1, 25000, 0, 0
2, 7, 4, 6, 1, 15000, 0, 0
2, 8, 3, 1, 1, 3000, 0, 0
2, 8, 3, 7, 2, 40000, 0, 0
2, 9, 1, 1, 1, 3000, 0, 0
2, 9, 1, 6, 1, 15000, 0, 0
2, 9, 1, 7, 1, 20000, 0, 0
2, 10, 5, 2, 1, 10000, 63, 40
2, 10, 5, 5, 1, 25000, 0, 0
2, 10, 5, 6, 1, 15000, 0, 0
2, 10, 5, 7, 1, 20000, 0, 0
2, 11, 1, 2, 1, 10000, 152, 88
2, 11, 1, 5, 1, 25000, 0, 0
2, 11, 1, 6, 1, 15000, 0, 0
2, 11, 1, 7, 1, 20000, 0, 0
2, 11, 3, 1, 2, 6000, 0, 0
2, 11, 5, 1, 1, 3000, 0, 0
2, 11, 5, 7, 1, 20000, 0, 0
2, 12, 4, 4, 1, 8000, 0, 0
2, 13, 4, 4, 1, 8000, 0, 0
2, 14, 1, 2, 1, 10000, 9, 2
2, 14, 1, 5, 1, 25000, 0, 0
2, 14, 2, 7, 1, 20000, 0, 0
2, 16, 1, 6, 1, 15000, 0, 0
2, 16, 5, 2, 1, 10000, 4, 4
2, 16, 5, 5, 1, 25000, 0, 0
2, 16, 5, 6, 1, 15000, 0, 0
2, 17, 3, 7, 1, 20000, 0, 0
2, 20, 2, 6, 1, 15000, 0, 0
2, 20, 2, 7, 1, 20000, 0, 0
2, 22, 3, 2, 1, 10000, 126, 41
2, 22, 3, 5, 1, 25000, 0, 0
2, 22, 3, 6, 2, 30000, 0, 0
2, 23, 4, 7, 1, 20000, 0, 0
3, 1, 2, 7, 1, 20000, 0, 0
3, 1, 3, 2, 1, 10000, 26, 24
3, 1, 4, 1, 1, 3000, 0, 0
3, 1, 5, 2, 1, 10000, 16, 5
3, 1, 5, 3, 1, 5000, 0, 0
3, 1, 5, 5, 1, 25000, 0, 0
3, 1, 5, 6, 1, 15000, 0, 0
3, 1, 5, 7, 1, 20000, 0, 0
3, 2, 2, 1, 1, 3000, 0, 0
3, 2, 2, 6, 1, 15000, 0, 0
3, 2, 3, 1, 1, 3000, 0, 0
3, 4, 4, 1, 1, 3000, 0, 0
3, 5, 4, 2, 1, 10000, 20, 6
3, 5, 4, 5, 1, 25000, 0, 0
3, 5, 4, 6, 1, 15000, 0, 0
3, 8, 1, 2, 2, 20000, 28, 16
3, 8, 3, 3, 1, 5000, 0, 0
3, 9, 4, 2, 1, 10000, 11, 3
3, 10, 2, 1, 2, 6000, 0, 0
3, 10, 2, 2, 1, 10000, 9, 3
3, 10, 2, 5, 1, 25000, 0, 0
3, 10, 2, 6, 1, 15000, 0, 0
3, 10, 5, 1, 2, 6000, 0, 0
3, 10, 5, 2, 1, 10000, 19, 3
3, 10, 5, 5, 1, 25000, 0, 0
3, 10, 5, 6, 1, 15000, 0, 0
3, 11, 5, 2, 1, 10000, 7, 6
3, 11, 5, 6, 1, 15000, 0, 0
3, 11, 5, 7, 2, 40000, 0, 0
3, 14, 2, 1, 1, 3000, 0, 0
3, 14, 2, 2, 1, 10000, 9, 3
3, 14, 2, 5, 1, 25000, 0, 0
3, 14, 2, 6, 1, 15000, 0, 0
3, 16, 1, 1, 1, 3000, 0, 0
3, 16, 1, 6, 1, 15000, 0, 0
3, 16, 2, 2, 1, 10000, 57, 57
3, 16, 2, 5, 1, 25000, 0, 0
3, 16, 2, 6, 1, 15000, 0, 0
3, 16, 3, 2, 1, 10000, 51, 51
3, 16, 3, 5, 1, 25000, 0, 0
3, 16, 3, 6, 1, 15000, 0, 0
3, 17, 3, 4, 1, 8000, 0, 0
3, 17, 4, 7, 1, 20000, 0, 0
3, 18, 5, 1, 1, 3000, 0, 0
3, 19, 2, 3, 1, 5000, 0, 0
3, 19, 2, 7, 2, 40000, 0, 0
3, 19, 5, 4, 1, 8000, 0, 0
3, 19, 5, 7, 1, 20000, 0, 0
3, 20, 2, 7, 1, 20000, 0, 0
3, 23, 4, 1, 1, 3000, 0, 0
3, 23, 4, 2, 1, 10000, 4, 2
3, 23, 4, 5, 1, 25000, 0, 0
3, 23, 4, 6, 1, 15000, 0, 0
4, 1, 4, 7, 1, 20000, 0, 0
4, 1, 5, 2, 2, 20000, 95, 37
4, 1, 5, 5, 1, 25000, 0, 0
4, 1, 5, 6, 2, 30000, 0, 0
4, 1, 5, 7, 1, 20000, 0, 0
4, 1, 5, 8, 2, 60000, 0, 0
4, 2, 2, 2, 1, 10000, 52, 42
4, 2, 2, 5, 1, 25000, 0, 0
4, 2, 3, 4, 1, 8000, 0, 0
4, 4, 4, 1, 1, 3000, 0, 0
4, 4, 4, 6, 2, 30000, 0, 0
4, 4, 4, 7, 1, 20000, 0, 0
4, 5, 4, 4, 1, 8000, 0, 0
4, 5, 4, 7, 1, 20000, 0, 0
4, 6, 2, 7, 1, 20000, 0, 0
4, 7, 2, 4, 1, 8000, 0, 0
4, 7, 2, 6, 1, 15000, 0, 0
4, 7, 4, 2, 1, 10000, 18, 3
4, 7, 4, 5, 1, 25000, 0, 0
4, 7, 4, 6, 1, 15000, 0, 0
4, 8, 1, 7, 1, 20000, 0, 0
4, 8, 3, 1, 2, 6000, 0, 0
4, 8, 3, 6, 1, 15000, 0, 0
4, 8, 3, 7, 3, 60000, 0, 0
4, 8, 3, 8, 1, 30000, 0, 0
4, 8, 4, 2, 1, 10000, 39, 10
4, 8, 4, 5, 1, 25000, 0, 0
4, 8, 4, 6, 1, 15000, 0, 0
4, 9, 1, 1, 1, 3000, 0, 0
4, 9, 1, 6, 1, 15000, 0, 0
4, 9, 1, 7, 3, 60000, 0, 0
4, 9, 3, 2, 1, 10000, 9, 1
4, 9, 3, 5, 1, 25000, 0, 0
4, 9, 3, 6, 1, 15000, 0, 0
4, 9, 4, 4, 1, 8000, 0, 0
4, 10, 2, 6, 1, 15000, 0, 0
4, 10, 2, 7, 1, 20000, 0, 0
4, 10, 5, 2, 2, 20000, 132, 44
4, 10, 5, 5, 2, 50000, 0, 0
4, 10, 5, 6, 2, 30000, 0, 0
4, 10, 5, 7, 2, 40000, 0, 0
4, 11, 1, 2, 3, 30000, 265, 146
4, 11, 1, 5, 2, 50000, 0, 0
4, 11, 1, 6, 2, 30000, 0, 0
4, 11, 1, 7, 1, 20000, 0, 0
4, 11, 1, 8, 1, 30000, 0, 0
4, 11, 3, 1, 2, 6000, 0, 0
4, 11, 3, 7, 1, 20000, 0, 0
4, 11, 5, 1, 2, 6000, 0, 0
4, 11, 5, 2, 1, 10000, 33, 22
4, 11, 5, 5, 1, 25000, 0, 0
4, 11, 5, 6, 1, 15000, 0, 0
4, 11, 5, 7, 2, 40000, 0, 0
4, 12, 4, 2, 1, 10000, 3, 0
4, 12, 4, 4, 1, 8000, 0, 0
4, 12, 4, 5, 1, 25000, 0, 0
4, 12, 4, 6, 1, 15000, 0, 0
4, 12, 4, 7, 1, 20000, 0, 0
4, 13, 4, 4, 1, 8000, 0, 0
4, 14, 1, 2, 2, 20000, 73, 5
4, 14, 1, 5, 2, 50000, 0, 0
4, 14, 1, 6, 2, 30000, 0, 0
4, 14, 2, 1, 1, 3000, 0, 0
4, 14, 2, 2, 3, 30000, 39, 17
4, 14, 2, 5, 2, 50000, 0, 0
4, 14, 2, 6, 2, 30000, 0, 0
4, 14, 2, 7, 2, 40000, 0, 0
4, 14, 2, 8, 1, 30000, 0, 0
4, 16, 1, 2, 1, 10000, 28, 28
4, 16, 1, 5, 1, 25000, 0, 0
4, 16, 1, 6, 2, 30000, 0, 0
4, 16, 5, 2, 1, 10000, 4, 4
4, 16, 5, 5, 1, 25000, 0, 0
4, 16, 5, 6, 1, 15000, 0, 0
4, 17, 2, 1, 1, 3000, 0, 0
4, 17, 2, 2, 1, 10000, 0, 0
4, 17, 3, 7, 2, 40000, 0, 0
4, 19, 5, 1, 1, 3000, 0, 0
4, 20, 2, 6, 1, 15000, 0, 0
4, 20, 2, 7, 2, 40000, 0, 0
4, 20, 3, 2, 1, 10000, 187, 31
4, 20, 3, 5, 1, 25000, 0, 0
4, 20, 3, 6, 1, 15000, 0, 0
4, 21, 1, 1, 1, 3000, 0, 0
4, 21, 2, 1, 1, 3000, 0, 0
4, 21, 3, 1, 1, 3000, 0, 0
4, 21, 5, 1, 1, 3000, 0, 0
4, 22, 3, 2, 1, 10000, 126, 41
4, 22, 3, 5, 1, 25000, 0, 0
4, 22, 3, 6, 2, 30000, 0, 0
4, 23, 4, 7, 1, 20000, 0, 0
5, 1, 1, 1, 1, 3000, 0, 0
5, 1, 1, 2, 2, 20000, 70, 15
5, 1, 1, 5, 2, 50000, 0, 0
5, 1, 1, 6, 2, 30000, 0, 0
5, 1, 2, 1, 2, 6000, 0, 0
5, 1, 2, 2, 1, 10000, 50, 20
5, 1, 2, 5, 1, 25000, 0, 0
5, 1, 2, 6, 1, 15000, 0, 0
5, 1, 2, 7, 2, 40000, 0, 0
5, 1, 3, 4, 1, 8000, 0, 0
5, 1, 4, 2, 1, 10000, 3, 0
5, 1, 4, 3, 1, 5000, 0, 0
5, 1, 4, 7, 1, 20000, 0, 0
5, 1, 5, 1, 8, 24000, 0, 0
5, 1, 5, 2, 11, 110000, 421, 95
5, 1, 5, 3, 1, 5000, 0, 0
5, 1, 5, 4, 2, 16000, 0, 0
5, 1, 5, 5, 5, 125000, 0, 0
5, 1, 5, 6, 5, 75000, 0, 0
5, 1, 5, 7, 3, 60000, 0, 0
5, 1, 5, 8, 3, 90000, 0, 0
5, 3, 1, 1, 3, 9000, 0, 0
5, 3, 1, 2, 1, 10000, 20, 7
5, 3, 1, 7, 4, 80000, 0, 0
5, 3, 2, 2, 1, 10000, 26, 12
5, 3, 3, 1, 1, 3000, 0, 0
5, 3, 3, 2, 5, 50000, 184, 73
5, 3, 3, 5, 4, 100000, 0, 0
5, 3, 3, 6, 4, 60000, 0, 0
5, 3, 3, 7, 3, 60000, 0, 0
5, 3, 4, 2, 1, 10000, 8, 5
5, 3, 5, 7, 1, 20000, 0, 0
5, 6, 1, 2, 1, 10000, 26, 9
5, 6, 4, 2, 1, 10000, 4, 0
5, 6, 4, 3, 1, 5000, 0, 0
5, 6, 4, 5, 1, 25000, 0, 0
5, 6, 4, 6, 2, 30000, 0, 0
5, 6, 4, 7, 1, 20000, 0, 0
5, 8, 1, 1, 1, 3000, 0, 0
5, 8, 1, 2, 3, 30000, 259, 23
5, 8, 1, 3, 1, 5000, 0, 0
5, 8, 1, 5, 1, 25000, 0, 0
5, 8, 1, 6, 1, 15000, 0, 0
5, 8, 1, 7, 1, 20000, 0, 0
5, 8, 2, 1, 1, 3000, 0, 0
5, 8, 3, 1, 8, 24000, 0, 0
5, 8, 3, 2, 7, 70000, 286, 116
5, 8, 3, 3, 1, 5000, 0, 0
5, 8, 3, 5, 5, 125000, 0, 0
5, 8, 3, 6, 5, 75000, 0, 0
5, 8, 3, 7, 2, 40000, 0, 0
5, 8, 3, 8, 2, 60000, 0, 0
5, 8, 4, 1, 2, 6000, 0, 0
5, 8, 4, 2, 5, 50000, 82, 31
5, 8, 4, 3, 1, 5000, 0, 0
5, 8, 4, 5, 2, 50000, 0, 0
5, 8, 4, 6, 3, 45000, 0, 0
5, 8, 5, 7, 1, 20000, 0, 0
5, 9, 1, 2, 3, 30000, 177, 24
5, 9, 1, 5, 1, 25000, 0, 0
5, 9, 1, 6, 1, 15000, 0, 0
5, 9, 4, 7, 1, 20000, 0, 0
5, 10, 2, 2, 1, 10000, 8, 0
5, 10, 2, 3, 1, 5000, 0, 0
5, 10, 2, 5, 1, 25000, 0, 0
5, 10, 2, 6, 1, 15000, 0, 0
5, 10, 2, 7, 1, 20000, 0, 0
5, 10, 4, 1, 1, 3000, 0, 0
5, 10, 4, 3, 1, 5000, 0, 0
5, 10, 4, 4, 1, 8000, 0, 0
5, 10, 5, 1, 3, 9000, 0, 0
5, 10, 5, 2, 1, 10000, 9, 5
5, 10, 5, 4, 1, 8000, 0, 0
5, 10, 5, 5, 1, 25000, 0, 0
5, 10, 5, 6, 1, 15000, 0, 0
5, 10, 5, 7, 1, 20000, 0, 0
5, 11, 1, 1, 4, 12000, 0, 0
5, 11, 1, 2, 9, 90000, 267, 90
5, 11, 1, 4, 1, 8000, 0, 0
5, 11, 1, 5, 4, 100000, 0, 0
5, 11, 1, 6, 4, 60000, 0, 0
5, 11, 1, 7, 4, 80000, 0, 0
5, 11, 1, 8, 2, 60000, 0, 0
5, 11, 3, 1, 1, 3000, 0, 0
5, 11, 3, 2, 1, 10000, 1, 1
5, 11, 3, 7, 5, 100000, 0, 0
5, 11, 4, 1, 1, 3000, 0, 0
5, 11, 4, 2, 1, 10000, 17, 13
5, 11, 4, 7, 2, 40000, 0, 0
5, 11, 5, 1, 1, 3000, 0, 0
5, 11, 5, 2, 2, 20000, 60, 22
5, 11, 5, 5, 1, 25000, 0, 0
5, 11, 5, 6, 1, 15000, 0, 0
5, 11, 5, 7, 3, 60000, 0, 0
5, 14, 1, 4, 1, 8000, 0, 0
5, 14, 1, 7, 2, 40000, 0, 0
5, 14, 2, 1, 2, 6000, 0, 0
5, 14, 2, 2, 2, 20000, 179, 35
5, 14, 2, 3, 1, 5000, 0, 0
5, 14, 2, 4, 1, 8000, 0, 0
5, 14, 2, 5, 2, 50000, 0, 0
5, 14, 2, 6, 2, 30000, 0, 0
5, 14, 2, 8, 1, 30000, 0, 0
5, 14, 3, 3, 1, 5000, 0, 0
5, 14, 3, 4, 1, 8000, 0, 0
5, 16, 1, 1, 1, 3000, 0, 0
5, 16, 1, 2, 4, 40000, 104, 104
5, 16, 1, 5, 4, 100000, 0, 0
5, 16, 1, 6, 4, 60000, 0, 0
5, 16, 2, 1, 1, 3000, 0, 0
5, 16, 2, 2, 2, 20000, 66, 66
5, 16, 2, 5, 2, 50000, 0, 0
5, 16, 2, 6, 3, 45000, 0, 0
5, 16, 3, 2, 1, 10000, 41, 41
5, 16, 3, 5, 1, 25000, 0, 0
5, 16, 3, 6, 2, 30000, 0, 0
5, 16, 5, 1, 1, 3000, 0, 0
5, 16, 5, 2, 2, 20000, 87, 87
5, 16, 5, 5, 2, 50000, 0, 0
5, 16, 5, 6, 4, 60000, 0, 0
5, 17, 2, 1, 3, 9000, 0, 0
5, 17, 2, 2, 1, 10000, 103, 59
5, 17, 2, 5, 1, 25000, 0, 0
5, 17, 2, 6, 2, 30000, 0, 0
5, 17, 2, 7, 1, 20000, 0, 0
5, 17, 3, 7, 1, 20000, 0, 0
5, 17, 4, 7, 1, 20000, 0, 0
5, 17, 5, 7, 1, 20000, 0, 0
5, 18, 4, 1, 1, 3000, 0, 0
5, 18, 4, 4, 1, 8000, 0, 0
5, 19, 2, 1, 2, 6000, 0, 0
5, 19, 2, 4, 2, 16000, 0, 0
5, 19, 2, 7, 3, 60000, 0, 0
5, 19, 3, 1, 1, 3000, 0, 0
5, 19, 5, 1, 6, 18000, 0, 0
5, 19, 5, 4, 3, 24000, 0, 0
5, 19, 5, 7, 2, 40000, 0, 0
5, 21, 1, 1, 2, 6000, 0, 0
5, 21, 2, 1, 1, 3000, 0, 0
5, 21, 3, 1, 2, 6000, 0, 0
5, 21, 5, 1, 3, 9000, 0, 0
5, 22, 3, 7, 2, 40000, 0, 0
5, 22, 4, 4, 1, 8000, 0, 0
5, 22, 4, 7, 1, 20000, 0, 0
5, 22, 5, 2, 1, 10000, 12, 1
5, 22, 5, 5, 1, 25000, 0, 0
5, 22, 5, 6, 1, 15000, 0, 0
5, 23, 1, 1, 1, 3000, 0, 0
5, 23, 3, 2, 1, 10000, 86, 22
5, 23, 3, 5, 1, 25000, 0, 0
5, 23, 3, 6, 1, 15000, 0, 0
5, 23, 4, 1, 2, 6000, 0, 0
5, 23, 4, 2, 2, 20000, 17, 5
5, 23, 4, 4, 2, 16000, 0, 0
5, 23, 4, 7, 2, 40000, 0, 0
5, 23, 5, 1, 1, 3000, 0, 0
5, 23, 5, 2, 2, 20000, 228, 20
5, 23, 5, 5, 2, 50000, 0, 0
5, 23, 5, 6, 2, 30000, 0, 0
6, 1, 1, 1, 3, 9000, 0, 0
6, 1, 1, 2, 5, 50000, 199, 121
6, 1, 1, 4, 1, 8000, 0, 0
6, 1, 1, 5, 4, 100000, 0, 0
6, 1, 1, 6, 4, 60000, 0, 0
6, 1, 1, 7, 4, 80000, 0, 0
6, 1, 2, 1, 3, 9000, 0, 0
6, 1, 2, 2, 9, 90000, 225, 73
6, 1, 2, 4, 1, 8000, 0, 0
6, 1, 2, 5, 5, 125000, 0, 0
6, 1, 2, 6, 5, 75000, 0, 0
6, 1, 2, 7, 7, 140000, 0, 0
6, 1, 3, 2, 1, 10000, 26, 24
6, 1, 4, 1, 1, 3000, 0, 0
6, 1, 4, 2, 1, 10000, 0, 0
6, 1, 4, 7, 2, 40000, 0, 0
6, 1, 5, 1, 6, 18000, 0, 0
6, 1, 5, 2, 12, 120000, 471, 159
6, 1, 5, 3, 3, 15000, 0, 0
6, 1, 5, 4, 1, 8000, 0, 0
6, 1, 5, 5, 6, 150000, 0, 0
6, 1, 5, 6, 8, 120000, 0, 0
6, 1, 5, 7, 11, 220000, 0, 0
6, 1, 5, 8, 7, 210000, 0, 0
6, 2, 1, 1, 1, 3000, 0, 0
6, 2, 1, 4, 2, 16000, 0, 0
6, 2, 2, 1, 5, 15000, 0, 0
6, 2, 2, 2, 1, 10000, 52, 42
6, 2, 2, 5, 1, 25000, 0, 0
6, 2, 2, 6, 1, 15000, 0, 0
6, 2, 3, 1, 3, 9000, 0, 0
6, 2, 3, 3, 1, 5000, 0, 0
6, 2, 3, 4, 4, 32000, 0, 0
6, 3, 1, 1, 1, 3000, 0, 0
6, 3, 1, 2, 1, 10000, 9, 5
6, 3, 3, 1, 2, 6000, 0, 0
6, 3, 3, 2, 1, 10000, 12, 0
6, 3, 3, 7, 2, 40000, 0, 0
6, 4, 1, 2, 1, 10000, 15, 1
6, 4, 1, 6, 1, 15000, 0, 0
6, 4, 4, 1, 4, 12000, 0, 0
6, 4, 4, 2, 2, 20000, 10, 7
6, 4, 4, 5, 1, 25000, 0, 0
6, 4, 4, 6, 3, 45000, 0, 0
6, 4, 4, 7, 4, 80000, 0, 0
6, 5, 4, 2, 2, 20000, 43, 17
6, 5, 4, 4, 1, 8000, 0, 0
6, 5, 4, 5, 2, 50000, 0, 0
6, 5, 4, 6, 2, 30000, 0, 0
6, 5, 4, 7, 1, 20000, 0, 0
6, 5, 5, 7, 1, 20000, 0, 0
6, 6, 2, 1, 1, 3000, 0, 0
6, 6, 2, 2, 3, 30000, 41, 16
6, 6, 2, 3, 1, 5000, 0, 0
6, 6, 2, 5, 2, 50000, 0, 0
6, 6, 2, 6, 2, 30000, 0, 0
6, 6, 2, 7, 1, 20000, 0, 0
6, 6, 4, 1, 3, 9000, 0, 0
6, 6, 4, 2, 11, 110000, 237, 88
6, 6, 4, 5, 7, 175000, 0, 0
6, 6, 4, 6, 7, 105000, 0, 0
6, 6, 4, 7, 3, 60000, 0, 0
6, 7, 2, 4, 1, 8000, 0, 0
6, 7, 2, 6, 1, 15000, 0, 0
6, 7, 4, 2, 1, 10000, 18, 3
6, 7, 4, 5, 1, 25000, 0, 0
6, 7, 4, 6, 1, 15000, 0, 0
6, 8, 1, 1, 4, 12000, 0, 0
6, 8, 1, 2, 5, 50000, 48375, 140
6, 8, 1, 5, 3, 75000, 0, 0
6, 8, 1, 6, 3, 45000, 0, 0
6, 8, 1, 7, 4, 80000, 0, 0
6, 8, 3, 1, 8, 24000, 0, 0
6, 8, 3, 2, 14, 140000, 639, 242
6, 8, 3, 3, 2, 10000, 0, 0
6, 8, 3, 5, 9, 225000, 0, 0
6, 8, 3, 6, 10, 150000, 0, 0
6, 8, 3, 7, 9, 180000, 0, 0
6, 8, 3, 8, 4, 120000, 0, 0
6, 8, 4, 2, 3, 30000, 55, 15
6, 8, 4, 5, 1, 25000, 0, 0
6, 8, 4, 6, 1, 15000, 0, 0
6, 8, 4, 7, 2, 40000, 0, 0
6, 9, 1, 1, 8, 24000, 0, 0
6, 9, 1, 2, 3, 30000, 56, 22
6, 9, 1, 4, 1, 8000, 0, 0
6, 9, 1, 5, 2, 50000, 0, 0
6, 9, 1, 6, 4, 60000, 0, 0
6, 9, 1, 7, 8, 160000, 0, 0
6, 9, 3, 1, 2, 6000, 0, 0
6, 9, 3, 2, 3, 30000, 43, 19
6, 9, 3, 5, 1, 25000, 0, 0
6, 9, 3, 6, 1, 15000, 0, 0
6, 9, 4, 2, 3, 30000, 35, 13
6, 9, 4, 3, 1, 5000, 0, 0
6, 9, 4, 4, 1, 8000, 0, 0
6, 9, 4, 5, 1, 25000, 0, 0
6, 9, 4, 6, 1, 15000, 0, 0
6, 9, 4, 7, 1, 20000, 0, 0
6, 10, 1, 1, 1, 3000, 0, 0
6, 10, 1, 2, 1, 10000, 48, 30
6, 10, 1, 5, 1, 25000, 0, 0
6, 10, 1, 6, 1, 15000, 0, 0
6, 10, 2, 1, 4, 12000, 0, 0
6, 10, 2, 2, 6, 60000, 281, 158
6, 10, 2, 3, 2, 10000, 0, 0
6, 10, 2, 5, 4, 100000, 0, 0
6, 10, 2, 6, 5, 75000, 0, 0
6, 10, 2, 7, 5, 100000, 0, 0
6, 10, 3, 2, 1, 10000, 72, 55
6, 10, 3, 5, 1, 25000, 0, 0
6, 10, 3, 6, 1, 15000, 0, 0
6, 10, 4, 1, 2, 6000, 0, 0
6, 10, 4, 2, 2, 20000, 41, 26
6, 10, 4, 5, 2, 50000, 0, 0
6, 10, 4, 6, 2, 30000, 0, 0
6, 10, 5, 1, 5, 15000, 0, 0
6, 10, 5, 2, 10, 100000, 894, 236
6, 10, 5, 3, 2, 10000, 0, 0
6, 10, 5, 4, 1, 8000, 0, 0
6, 10, 5, 5, 7, 175000, 0, 0
6, 10, 5, 6, 7, 105000, 0, 0
6, 10, 5, 7, 5, 100000, 0, 0
6, 11, 1, 1, 5, 15000, 0, 0
6, 11, 1, 2, 17, 170000, 880, 295
6, 11, 1, 3, 3, 15000, 0, 0
6, 11, 1, 5, 9, 225000, 0, 0
6, 11, 1, 6, 9, 135000, 0, 0
6, 11, 1, 7, 9, 180000, 0, 0
6, 11, 1, 8, 4, 120000, 0, 0
6, 11, 2, 2, 1, 10000, 0, 0
6, 11, 3, 1, 5, 15000, 0, 0
6, 11, 3, 2, 3, 30000, 242, 149
6, 11, 3, 5, 1, 25000, 0, 0
6, 11, 3, 6, 1, 15000, 0, 0
6, 11, 3, 7, 4, 80000, 0, 0
6, 11, 4, 7, 3, 60000, 0, 0
6, 11, 5, 1, 2, 6000, 0, 0
6, 11, 5, 2, 3, 30000, 48, 28
6, 11, 5, 5, 2, 50000, 0, 0
6, 11, 5, 6, 3, 45000, 0, 0
6, 11, 5, 7, 8, 160000, 0, 0
6, 12, 2, 4, 1, 8000, 0, 0
6, 12, 4, 2, 2, 20000, 29, 14
6, 12, 4, 4, 1, 8000, 0, 0
6, 12, 4, 5, 1, 25000, 0, 0
6, 12, 4, 6, 1, 15000, 0, 0
6, 12, 4, 7, 2, 40000, 0, 0
6, 12, 5, 2, 1, 10000, 128, 6
6, 12, 5, 5, 1, 25000, 0, 0
6, 12, 5, 6, 1, 15000, 0, 0
6, 12, 5, 7, 1, 20000, 0, 0
6, 13, 4, 4, 1, 8000, 0, 0
6, 13, 5, 1, 1, 3000, 0, 0
6, 13, 5, 2, 1, 10000, 18, 5
6, 13, 5, 5, 1, 25000, 0, 0
6, 13, 5, 6, 1, 15000, 0, 0
6, 14, 1, 1, 1, 3000, 0, 0
6, 14, 1, 2, 2, 20000, 73, 5
6, 14, 1, 4, 1, 8000, 0, 0
6, 14, 1, 5, 2, 50000, 0, 0
6, 14, 1, 6, 2, 30000, 0, 0
6, 14, 1, 7, 5, 100000, 0, 0
6, 14, 2, 1, 8, 24000, 0, 0
6, 14, 2, 2, 13, 130000, 1116, 853
6, 14, 2, 3, 3, 15000, 0, 0
6, 14, 2, 4, 1, 8000, 0, 0
6, 14, 2, 5, 8, 200000, 0, 0
6, 14, 2, 6, 8, 120000, 0, 0
6, 14, 2, 7, 6, 120000, 0, 0
6, 14, 2, 8, 4, 120000, 0, 0
6, 14, 4, 2, 1, 10000, 15, 5
6, 14, 4, 5, 1, 25000, 0, 0
6, 14, 4, 6, 1, 15000, 0, 0
6, 15, 3, 2, 1, 10000, 34, 2
6, 15, 3, 4, 1, 8000, 0, 0
6, 15, 3, 5, 1, 25000, 0, 0
6, 15, 3, 6, 1, 15000, 0, 0
6, 16, 1, 1, 2, 6000, 0, 0
6, 16, 1, 2, 5, 50000, 168, 168
6, 16, 1, 5, 5, 125000, 0, 0
6, 16, 1, 6, 7, 105000, 0, 0
6, 16, 2, 1, 5, 15000, 0, 0
6, 16, 2, 2, 10, 100000, 309, 309
6, 16, 2, 5, 10, 250000, 0, 0
6, 16, 2, 6, 12, 180000, 0, 0
6, 16, 3, 1, 1, 3000, 0, 0
6, 16, 3, 2, 2, 20000, 74, 74
6, 16, 3, 5, 2, 50000, 0, 0
6, 16, 3, 6, 3, 45000, 0, 0
6, 16, 5, 1, 3, 9000, 0, 0
6, 16, 5, 2, 11, 110000, 320, 320
6, 16, 5, 5, 11, 275000, 0, 0
6, 16, 5, 6, 13, 195000, 0, 0
6, 17, 1, 7, 1, 20000, 0, 0
6, 17, 2, 1, 5, 15000, 0, 0
6, 17, 2, 2, 4, 40000, 405, 116
6, 17, 2, 4, 1, 8000, 0, 0
6, 17, 2, 5, 3, 75000, 0, 0
6, 17, 2, 6, 3, 45000, 0, 0
6, 17, 3, 1, 4, 12000, 0, 0
6, 17, 3, 2, 5, 50000, 70, 39
6, 17, 3, 4, 2, 16000, 0, 0
6, 17, 3, 5, 1, 25000, 0, 0
6, 17, 3, 6, 1, 15000, 0, 0
6, 17, 3, 7, 5, 100000, 0, 0
6, 17, 4, 1, 2, 6000, 0, 0
6, 17, 4, 2, 2, 20000, 19, 3
6, 17, 4, 5, 2, 50000, 0, 0
6, 17, 4, 6, 2, 30000, 0, 0
6, 17, 4, 7, 4, 80000, 0, 0
6, 17, 5, 1, 1, 3000, 0, 0
6, 17, 5, 2, 1, 10000, 29, 5
6, 17, 5, 5, 1, 25000, 0, 0
6, 17, 5, 6, 1, 15000, 0, 0
6, 18, 3, 3, 1, 5000, 0, 0
6, 18, 3, 4, 1, 8000, 0, 0
6, 18, 4, 2, 1, 10000, 0, 0
6, 18, 4, 4, 1, 8000, 0, 0
6, 18, 5, 1, 1, 3000, 0, 0
6, 18, 5, 4, 1, 8000, 0, 0
6, 19, 1, 4, 1, 8000, 0, 0
6, 19, 2, 1, 4, 12000, 0, 0
6, 19, 2, 3, 1, 5000, 0, 0
6, 19, 2, 4, 2, 16000, 0, 0
6, 19, 2, 7, 4, 80000, 0, 0
6, 19, 3, 2, 1, 10000, 6, 0
6, 19, 3, 5, 1, 25000, 0, 0
6, 19, 3, 6, 1, 15000, 0, 0
6, 19, 4, 7, 1, 20000, 0, 0
6, 19, 5, 1, 6, 18000, 0, 0
6, 19, 5, 2, 2, 20000, 40, 28
6, 19, 5, 4, 1, 8000, 0, 0
6, 19, 5, 7, 4, 80000, 0, 0
6, 20, 2, 1, 2, 6000, 0, 0
6, 20, 2, 2, 1, 10000, 2, 0
6, 20, 2, 6, 1, 15000, 0, 0
6, 20, 2, 7, 3, 60000, 0, 0
6, 20, 3, 1, 4, 12000, 0, 0
6, 20, 3, 2, 2, 20000, 215, 35
6, 20, 3, 4, 1, 8000, 0, 0
6, 20, 3, 5, 2, 50000, 0, 0
6, 20, 3, 6, 2, 30000, 0, 0
6, 21, 1, 1, 4, 12000, 0, 0
6, 21, 2, 1, 4, 12000, 0, 0
6, 21, 3, 1, 4, 12000, 0, 0
6, 21, 5, 1, 6, 18000, 0, 0
6, 22, 2, 2, 1, 10000, 4, 0
6, 22, 3, 1, 2, 6000, 0, 0
6, 22, 3, 2, 4, 40000, 303, 138
6, 22, 3, 5, 4, 100000, 0, 0
6, 22, 3, 6, 5, 75000, 0, 0
6, 22, 3, 7, 1, 20000, 0, 0
6, 22, 4, 2, 1, 10000, 11, 6
6, 22, 4, 5, 1, 25000, 0, 0
6, 22, 4, 6, 1, 15000, 0, 0
6, 23, 1, 4, 1, 8000, 0, 0
6, 23, 3, 1, 1, 3000, 0, 0
6, 23, 4, 1, 4, 12000, 0, 0
6, 23, 4, 2, 6, 60000, 132, 37
6, 23, 4, 4, 1, 8000, 0, 0
6, 23, 4, 5, 5, 125000, 0, 0
6, 23, 4, 6, 5, 75000, 0, 0
6, 23, 4, 7, 4, 80000, 0, 0
6, 23, 5, 1, 3, 9000, 0, 0
6, 23, 5, 2, 2, 20000, 88, 86
6, 23, 5, 5, 2, 50000, 0, 0
6, 23, 5, 6, 2, 30000, 0, 0
7, 1, 1, 7, 1, 20000, 0, 0
7, 1, 2, 2, 2, 20000, 19, 13
7, 1, 2, 7, 1, 20000, 0, 0
7, 1, 4, 2, 1, 10000, 0, 0
7, 1, 5, 1, 1, 3000, 0, 0
7, 1, 5, 2, 1, 10000, 14, 7
7, 1, 5, 4, 1, 8000, 0, 0
7, 1, 5, 7, 4, 80000, 0, 0
7, 1, 5, 8, 1, 30000, 0, 0
7, 2, 3, 1, 1, 3000, 0, 0
7, 2, 3, 3, 1, 5000, 0, 0
7, 2, 3, 4, 1, 8000, 0, 0
7, 3, 1, 1, 1, 3000, 0, 0
7, 3, 3, 1, 1, 3000, 0, 0
7, 3, 3, 2, 1, 10000, 12, 0
7, 3, 3, 7, 2, 40000, 0, 0
7, 5, 4, 2, 1, 10000, 23, 11
7, 5, 4, 5, 1, 25000, 0, 0
7, 5, 4, 6, 1, 15000, 0, 0
7, 6, 2, 2, 3, 30000, 41, 16
7, 6, 2, 5, 2, 50000, 0, 0
7, 6, 2, 6, 1, 15000, 0, 0
7, 6, 4, 1, 2, 6000, 0, 0
7, 6, 4, 2, 6, 60000, 152, 58
7, 6, 4, 5, 4, 100000, 0, 0
7, 6, 4, 6, 4, 60000, 0, 0
7, 6, 4, 7, 3, 60000, 0, 0
7, 8, 3, 1, 1, 3000, 0, 0
7, 8, 3, 2, 4, 40000, 89, 22
7, 8, 3, 5, 2, 50000, 0, 0
7, 8, 3, 6, 2, 30000, 0, 0
7, 8, 3, 7, 3, 60000, 0, 0
7, 8, 3, 8, 1, 30000, 0, 0
7, 8, 4, 2, 1, 10000, 0, 0
7, 8, 4, 7, 2, 40000, 0, 0
7, 9, 1, 1, 3, 9000, 0, 0
7, 9, 1, 2, 2, 20000, 46, 13
7, 9, 1, 5, 1, 25000, 0, 0
7, 9, 1, 6, 2, 30000, 0, 0
7, 9, 3, 2, 1, 10000, 26, 18
7, 10, 2, 2, 1, 10000, 175, 135
7, 10, 2, 5, 1, 25000, 0, 0
7, 10, 2, 6, 1, 15000, 0, 0
7, 10, 2, 7, 3, 60000, 0, 0
7, 10, 3, 2, 1, 10000, 72, 55
7, 10, 3, 5, 1, 25000, 0, 0
7, 10, 3, 6, 1, 15000, 0, 0
7, 10, 4, 1, 1, 3000, 0, 0
7, 10, 4, 2, 1, 10000, 3, 3
7, 10, 4, 5, 1, 25000, 0, 0
7, 10, 4, 6, 1, 15000, 0, 0
7, 10, 5, 1, 2, 6000, 0, 0
7, 10, 5, 2, 2, 20000, 296, 145
7, 10, 5, 3, 1, 5000, 0, 0
7, 10, 5, 5, 2, 50000, 0, 0
7, 10, 5, 6, 2, 30000, 0, 0
7, 11, 1, 2, 3, 30000, 65, 23
7, 11, 1, 8, 1, 30000, 0, 0
7, 11, 3, 1, 1, 3000, 0, 0
7, 11, 3, 2, 1, 10000, 216, 142
7, 11, 3, 5, 1, 25000, 0, 0
7, 11, 3, 6, 1, 15000, 0, 0
7, 11, 3, 7, 1, 20000, 0, 0
7, 11, 5, 7, 1, 20000, 0, 0
7, 14, 1, 7, 1, 20000, 0, 0
7, 14, 2, 1, 1, 3000, 0, 0
7, 14, 2, 2, 3, 30000, 54, 19
7, 14, 2, 5, 2, 50000, 0, 0
7, 14, 2, 6, 2, 30000, 0, 0
7, 14, 2, 8, 1, 30000, 0, 0
7, 14, 4, 2, 1, 10000, 15, 5
7, 14, 4, 5, 1, 25000, 0, 0
7, 14, 4, 6, 1, 15000, 0, 0
7, 16, 1, 1, 1, 3000, 0, 0
7, 16, 1, 2, 3, 30000, 97, 97
7, 16, 1, 5, 3, 75000, 0, 0
7, 16, 1, 6, 3, 45000, 0, 0
7, 16, 2, 2, 1, 10000, 38, 38
7, 16, 2, 5, 1, 25000, 0, 0
7, 16, 2, 6, 1, 15000, 0, 0
7, 16, 5, 2, 1, 10000, 57, 57
7, 16, 5, 5, 1, 25000, 0, 0
7, 16, 5, 6, 2, 30000, 0, 0
7, 17, 2, 2, 1, 10000, 198, 48
7, 17, 2, 5, 1, 25000, 0, 0
7, 17, 2, 6, 1, 15000, 0, 0
7, 17, 3, 1, 1, 3000, 0, 0
7, 17, 3, 2, 1, 10000, 0, 0
7, 17, 3, 7, 1, 20000, 0, 0
7, 17, 4, 7, 1, 20000, 0, 0
7, 17, 5, 1, 1, 3000, 0, 0
7, 17, 5, 2, 1, 10000, 29, 5
7, 17, 5, 5, 1, 25000, 0, 0
7, 17, 5, 6, 1, 15000, 0, 0
7, 18, 3, 3, 1, 5000, 0, 0
7, 18, 3, 4, 1, 8000, 0, 0
7, 18, 4, 2, 1, 10000, 0, 0
7, 19, 2, 1, 1, 3000, 0, 0
7, 19, 5, 7, 1, 20000, 0, 0
7, 21, 1, 1, 1, 3000, 0, 0
7, 21, 2, 1, 1, 3000, 0, 0
7, 21, 3, 1, 1, 3000, 0, 0
7, 21, 5, 1, 1, 3000, 0, 0
7, 22, 2, 2, 1, 10000, 4, 0
7, 22, 3, 1, 2, 6000, 0, 0
7, 22, 3, 2, 3, 30000, 177, 97
7, 22, 3, 5, 3, 75000, 0, 0
7, 22, 3, 6, 3, 45000, 0, 0
7, 22, 4, 2, 1, 10000, 11, 6
7, 22, 4, 5, 1, 25000, 0, 0
7, 22, 4, 6, 1, 15000, 0, 0
7, 23, 4, 1, 1, 3000, 0, 0
7, 23, 4, 2, 1, 10000, 22, 10
7, 23, 4, 5, 1, 25000, 0, 0
7, 23, 4, 6, 1, 15000, 0, 0
7, 23, 4, 7, 3, 60000, 0, 0
7, 23, 5, 1, 1, 3000, 0, 0
8, 1, 1, 1, 1, 3000, 0, 0
8, 1, 1, 2, 4, 40000, 188, 118
8, 1, 1, 5, 3, 75000, 0, 0
8, 1, 1, 6, 3, 45000, 0, 0
8, 1, 1, 7, 1, 20000, 0, 0
8, 1, 2, 1, 2, 6000, 0, 0
8, 1, 2, 2, 3, 30000, 65, 8
8, 1, 2, 4, 1, 8000, 0, 0
8, 1, 2, 5, 1, 25000, 0, 0
8, 1, 2, 6, 1, 15000, 0, 0
8, 1, 2, 7, 3, 60000, 0, 0
8, 1, 5, 1, 2, 6000, 0, 0
8, 1, 5, 2, 4, 40000, 273, 91
8, 1, 5, 5, 3, 75000, 0, 0
8, 1, 5, 6, 3, 45000, 0, 0
8, 1, 5, 7, 3, 60000, 0, 0
8, 1, 5, 8, 2, 60000, 0, 0
8, 2, 1, 4, 1, 8000, 0, 0
8, 4, 1, 6, 1, 15000, 0, 0
8, 6, 2, 3, 1, 5000, 0, 0
8, 6, 4, 1, 1, 3000, 0, 0
8, 6, 4, 2, 4, 40000, 80, 30
8, 6, 4, 5, 2, 50000, 0, 0
8, 6, 4, 6, 2, 30000, 0, 0
8, 8, 1, 1, 2, 6000, 0, 0
8, 8, 1, 2, 1, 10000, 119, 9
8, 8, 1, 5, 1, 25000, 0, 0
8, 8, 1, 6, 1, 15000, 0, 0
8, 8, 3, 2, 1, 10000, 229, 126
8, 8, 3, 5, 1, 25000, 0, 0
8, 8, 3, 6, 1, 15000, 0, 0
8, 8, 3, 7, 1, 20000, 0, 0
8, 8, 3, 8, 1, 30000, 0, 0
8, 9, 1, 2, 1, 10000, 10, 9
8, 9, 1, 4, 1, 8000, 0, 0
8, 9, 1, 5, 1, 25000, 0, 0
8, 9, 1, 6, 1, 15000, 0, 0
8, 9, 1, 7, 3, 60000, 0, 0
8, 9, 3, 2, 1, 10000, 8, 0
8, 9, 4, 2, 1, 10000, 12, 6
8, 9, 4, 3, 1, 5000, 0, 0
8, 10, 2, 2, 2, 20000, 87, 11
8, 10, 2, 3, 1, 5000, 0, 0
8, 10, 2, 5, 2, 50000, 0, 0
8, 10, 2, 6, 2, 30000, 0, 0
8, 10, 5, 2, 1, 10000, 324, 14
8, 10, 5, 5, 1, 25000, 0, 0
8, 10, 5, 6, 1, 15000, 0, 0
8, 11, 1, 1, 2, 6000, 0, 0
8, 11, 1, 2, 5, 50000, 172, 62
8, 11, 1, 3, 1, 5000, 0, 0
8, 11, 1, 5, 3, 75000, 0, 0
8, 11, 1, 6, 3, 45000, 0, 0
8, 11, 1, 7, 5, 100000, 0, 0
8, 11, 1, 8, 1, 30000, 0, 0
8, 11, 3, 1, 2, 6000, 0, 0
8, 11, 3, 2, 2, 20000, 26, 7
8, 11, 4, 7, 1, 20000, 0, 0
8, 11, 5, 7, 2, 40000, 0, 0
8, 12, 5, 2, 1, 10000, 128, 6
8, 12, 5, 5, 1, 25000, 0, 0
8, 12, 5, 6, 1, 15000, 0, 0
8, 12, 5, 7, 1, 20000, 0, 0
8, 13, 5, 2, 1, 10000, 18, 5
8, 13, 5, 5, 1, 25000, 0, 0
8, 13, 5, 6, 1, 15000, 0, 0
8, 14, 1, 4, 1, 8000, 0, 0
8, 14, 1, 7, 4, 80000, 0, 0
8, 14, 2, 1, 3, 9000, 0, 0
8, 14, 2, 2, 3, 30000, 619, 587
8, 14, 2, 3, 1, 5000, 0, 0
8, 14, 2, 4, 1, 8000, 0, 0
8, 14, 2, 5, 2, 50000, 0, 0
8, 14, 2, 6, 2, 30000, 0, 0
8, 14, 2, 7, 2, 40000, 0, 0
8, 14, 2, 8, 1, 30000, 0, 0
8, 16, 2, 1, 3, 9000, 0, 0
8, 16, 2, 2, 5, 50000, 143, 143
8, 16, 2, 5, 5, 125000, 0, 0
8, 16, 2, 6, 7, 105000, 0, 0
8, 16, 3, 1, 1, 3000, 0, 0
8, 16, 3, 2, 1, 10000, 23, 23
8, 16, 3, 5, 1, 25000, 0, 0
8, 16, 3, 6, 1, 15000, 0, 0
8, 16, 5, 1, 1, 3000, 0, 0
8, 16, 5, 2, 4, 40000, 139, 139
8, 16, 5, 5, 4, 100000, 0, 0
8, 16, 5, 6, 4, 60000, 0, 0
8, 17, 2, 1, 3, 9000, 0, 0
8, 17, 2, 2, 1, 10000, 117, 1
8, 17, 2, 5, 1, 25000, 0, 0
8, 17, 2, 6, 1, 15000, 0, 0
8, 17, 3, 2, 1, 10000, 18, 4
8, 17, 3, 5, 1, 25000, 0, 0
8, 17, 3, 6, 1, 15000, 0, 0
8, 17, 3, 7, 1, 20000, 0, 0
8, 18, 4, 4, 1, 8000, 0, 0
8, 19, 2, 1, 1, 3000, 0, 0
8, 19, 2, 4, 1, 8000, 0, 0
8, 19, 2, 7, 1, 20000, 0, 0
8, 19, 4, 7, 1, 20000, 0, 0
8, 19, 5, 1, 2, 6000, 0, 0
8, 19, 5, 2, 1, 10000, 16, 12
8, 19, 5, 7, 2, 40000, 0, 0
8, 20, 2, 1, 1, 3000, 0, 0
8, 20, 2, 2, 1, 10000, 2, 0
8, 20, 3, 1, 1, 3000, 0, 0
8, 20, 3, 2, 1, 10000, 28, 4
8, 20, 3, 5, 1, 25000, 0, 0
8, 20, 3, 6, 1, 15000, 0, 0
8, 21, 1, 1, 1, 3000, 0, 0
8, 21, 2, 1, 1, 3000, 0, 0
8, 21, 3, 1, 1, 3000, 0, 0
8, 21, 5, 1, 2, 6000, 0, 0
8, 23, 4, 1, 2, 6000, 0, 0
8, 23, 4, 2, 2, 20000, 81, 15
8, 23, 4, 5, 1, 25000, 0, 0
8, 23, 4, 6, 1, 15000, 0, 0
8, 23, 5, 1, 1, 3000, 0, 0
9, 1, 1, 1, 4, 12000, 0, 0
9, 1, 1, 2, 7, 70000, 269, 136
9, 1, 1, 4, 1, 8000, 0, 0
9, 1, 1, 5, 6, 150000, 0, 0
9, 1, 1, 6, 6, 90000, 0, 0
9, 1, 1, 7, 4, 80000, 0, 0
9, 1, 2, 1, 5, 15000, 0, 0
9, 1, 2, 2, 10, 100000, 275, 93
9, 1, 2, 4, 1, 8000, 0, 0
9, 1, 2, 5, 6, 150000, 0, 0
9, 1, 2, 6, 6, 90000, 0, 0
9, 1, 2, 7, 9, 180000, 0, 0
9, 1, 3, 2, 1, 10000, 26, 24
9, 1, 3, 4, 1, 8000, 0, 0
9, 1, 4, 1, 1, 3000, 0, 0
9, 1, 4, 2, 2, 20000, 3, 0
9, 1, 4, 3, 1, 5000, 0, 0
9, 1, 4, 7, 3, 60000, 0, 0
9, 1, 5, 1, 14, 42000, 0, 0
9, 1, 5, 2, 23, 230000, 892, 254
9, 1, 5, 3, 4, 20000, 0, 0
9, 1, 5, 4, 3, 24000, 0, 0
9, 1, 5, 5, 11, 275000, 0, 0
9, 1, 5, 6, 13, 195000, 0, 0
9, 1, 5, 7, 14, 280000, 0, 0
9, 1, 5, 8, 10, 300000, 0, 0
9, 2, 1, 1, 1, 3000, 0, 0
9, 2, 1, 4, 2, 16000, 0, 0
9, 2, 2, 1, 5, 15000, 0, 0
9, 2, 2, 2, 1, 10000, 52, 42
9, 2, 2, 5, 1, 25000, 0, 0
9, 2, 2, 6, 1, 15000, 0, 0
9, 2, 3, 1, 3, 9000, 0, 0
9, 2, 3, 3, 1, 5000, 0, 0
9, 2, 3, 4, 4, 32000, 0, 0
9, 3, 1, 1, 4, 12000, 0, 0
9, 3, 1, 2, 2, 20000, 29, 12
9, 3, 1, 7, 4, 80000, 0, 0
9, 3, 2, 2, 1, 10000, 26, 12
9, 3, 3, 1, 3, 9000, 0, 0
9, 3, 3, 2, 6, 60000, 196, 73
9, 3, 3, 5, 4, 100000, 0, 0
9, 3, 3, 6, 4, 60000, 0, 0
9, 3, 3, 7, 5, 100000, 0, 0
9, 3, 4, 2, 1, 10000, 8, 5
9, 3, 5, 7, 1, 20000, 0, 0
9, 4, 1, 2, 1, 10000, 15, 1
9, 4, 1, 6, 1, 15000, 0, 0
9, 4, 4, 1, 4, 12000, 0, 0
9, 4, 4, 2, 2, 20000, 10, 7
9, 4, 4, 5, 1, 25000, 0, 0
9, 4, 4, 6, 3, 45000, 0, 0
9, 4, 4, 7, 4, 80000, 0, 0
9, 5, 4, 2, 2, 20000, 43, 17
9, 5, 4, 4, 1, 8000, 0, 0
9, 5, 4, 5, 2, 50000, 0, 0
9, 5, 4, 6, 2, 30000, 0, 0
9, 5, 4, 7, 1, 20000, 0, 0
9, 5, 5, 7, 1, 20000, 0, 0
9, 6, 1, 2, 1, 10000, 26, 9
9, 6, 2, 1, 1, 3000, 0, 0
9, 6, 2, 2, 3, 30000, 41, 16
9, 6, 2, 3, 1, 5000, 0, 0
9, 6, 2, 5, 2, 50000, 0, 0
9, 6, 2, 6, 2, 30000, 0, 0
9, 6, 2, 7, 1, 20000, 0, 0
9, 6, 4, 1, 3, 9000, 0, 0
9, 6, 4, 2, 12, 120000, 241, 88
9, 6, 4, 3, 1, 5000, 0, 0
9, 6, 4, 5, 8, 200000, 0, 0
9, 6, 4, 6, 9, 135000, 0, 0
9, 6, 4, 7, 4, 80000, 0, 0
9, 7, 2, 4, 1, 8000, 0, 0
9, 7, 2, 6, 1, 15000, 0, 0
9, 7, 4, 2, 1, 10000, 18, 3
9, 7, 4, 5, 1, 25000, 0, 0
9, 7, 4, 6, 1, 15000, 0, 0
9, 8, 1, 1, 5, 15000, 0, 0
9, 8, 1, 2, 8, 80000, 48634, 163
9, 8, 1, 3, 1, 5000, 0, 0
9, 8, 1, 5, 4, 100000, 0, 0
9, 8, 1, 6, 4, 60000, 0, 0
9, 8, 1, 7, 5, 100000, 0, 0
9, 8, 2, 1, 1, 3000, 0, 0
9, 8, 3, 1, 16, 48000, 0, 0
9, 8, 3, 2, 21, 210000, 925, 358
9, 8, 3, 3, 3, 15000, 0, 0
9, 8, 3, 5, 14, 350000, 0, 0
9, 8, 3, 6, 15, 225000, 0, 0
9, 8, 3, 7, 11, 220000, 0, 0
9, 8, 3, 8, 6, 180000, 0, 0
9, 8, 4, 1, 2, 6000, 0, 0
9, 8, 4, 2, 8, 80000, 137, 46
9, 8, 4, 3, 1, 5000, 0, 0
9, 8, 4, 5, 3, 75000, 0, 0
9, 8, 4, 6, 4, 60000, 0, 0
9, 8, 4, 7, 2, 40000, 0, 0
9, 8, 5, 7, 1, 20000, 0, 0
9, 9, 1, 1, 8, 24000, 0, 0
9, 9, 1, 2, 6, 60000, 233, 46
9, 9, 1, 4, 1, 8000, 0, 0
9, 9, 1, 5, 3, 75000, 0, 0
9, 9, 1, 6, 5, 75000, 0, 0
9, 9, 1, 7, 8, 160000, 0, 0
9, 9, 3, 1, 2, 6000, 0, 0
9, 9, 3, 2, 3, 30000, 43, 19
9, 9, 3, 5, 1, 25000, 0, 0
9, 9, 3, 6, 1, 15000, 0, 0
9, 9, 4, 2, 3, 30000, 35, 13
9, 9, 4, 3, 1, 5000, 0, 0
9, 9, 4, 4, 1, 8000, 0, 0
9, 9, 4, 5, 1, 25000, 0, 0
9, 9, 4, 6, 1, 15000, 0, 0
9, 9, 4, 7, 2, 40000, 0, 0
9, 10, 1, 1, 1, 3000, 0, 0
9, 10, 1, 2, 1, 10000, 48, 30
9, 10, 1, 5, 1, 25000, 0, 0
9, 10, 1, 6, 1, 15000, 0, 0
9, 10, 2, 1, 4, 12000, 0, 0
9, 10, 2, 2, 7, 70000, 289, 158
9, 10, 2, 3, 3, 15000, 0, 0
9, 10, 2, 5, 5, 125000, 0, 0
9, 10, 2, 6, 6, 90000, 0, 0
9, 10, 2, 7, 6, 120000, 0, 0
9, 10, 3, 2, 1, 10000, 72, 55
9, 10, 3, 5, 1, 25000, 0, 0
9, 10, 3, 6, 1, 15000, 0, 0
9, 10, 4, 1, 3, 9000, 0, 0
9, 10, 4, 2, 2, 20000, 41, 26
9, 10, 4, 3, 1, 5000, 0, 0
9, 10, 4, 4, 1, 8000, 0, 0
9, 10, 4, 5, 2, 50000, 0, 0
9, 10, 4, 6, 2, 30000, 0, 0
9, 10, 5, 1, 8, 24000, 0, 0
9, 10, 5, 2, 11, 110000, 903, 241
9, 10, 5, 3, 2, 10000, 0, 0
9, 10, 5, 4, 2, 16000, 0, 0
9, 10, 5, 5, 8, 200000, 0, 0
9, 10, 5, 6, 8, 120000, 0, 0
9, 10, 5, 7, 6, 120000, 0, 0
9, 11, 1, 1, 9, 27000, 0, 0
9, 11, 1, 2, 26, 260000, 1147, 385
9, 11, 1, 3, 3, 15000, 0, 0
9, 11, 1, 4, 1, 8000, 0, 0
9, 11, 1, 5, 13, 325000, 0, 0
9, 11, 1, 6, 13, 195000, 0, 0
9, 11, 1, 7, 13, 260000, 0, 0
9, 11, 1, 8, 6, 180000, 0, 0
9, 11, 2, 2, 1, 10000, 0, 0
9, 11, 3, 1, 6, 18000, 0, 0
9, 11, 3, 2, 4, 40000, 243, 150
9, 11, 3, 5, 1, 25000, 0, 0
9, 11, 3, 6, 1, 15000, 0, 0
9, 11, 3, 7, 9, 180000, 0, 0
9, 11, 4, 1, 1, 3000, 0, 0
9, 11, 4, 2, 1, 10000, 17, 13
9, 11, 4, 7, 5, 100000, 0, 0
9, 11, 5, 1, 3, 9000, 0, 0
9, 11, 5, 2, 5, 50000, 108, 50
9, 11, 5, 5, 3, 75000, 0, 0
9, 11, 5, 6, 4, 60000, 0, 0
9, 11, 5, 7, 11, 220000, 0, 0
9, 12, 2, 4, 1, 8000, 0, 0
9, 12, 4, 2, 2, 20000, 29, 14
9, 12, 4, 4, 1, 8000, 0, 0
9, 12, 4, 5, 1, 25000, 0, 0
9, 12, 4, 6, 1, 15000, 0, 0
9, 12, 4, 7, 2, 40000, 0, 0
9, 12, 5, 2, 1, 10000, 128, 6
9, 12, 5, 5, 1, 25000, 0, 0
9, 12, 5, 6, 1, 15000, 0, 0
9, 12, 5, 7, 1, 20000, 0, 0
9, 13, 4, 4, 1, 8000, 0, 0
9, 13, 5, 1, 1, 3000, 0, 0
9, 13, 5, 2, 1, 10000, 18, 5
9, 13, 5, 5, 1, 25000, 0, 0
9, 13, 5, 6, 1, 15000, 0, 0
9, 14, 1, 1, 1, 3000, 0, 0
9, 14, 1, 2, 2, 20000, 73, 5
9, 14, 1, 4, 2, 16000, 0, 0
9, 14, 1, 5, 2, 50000, 0, 0
9, 14, 1, 6, 2, 30000, 0, 0
9, 14, 1, 7, 7, 140000, 0, 0
9, 14, 2, 1, 10, 30000, 0, 0
9, 14, 2, 2, 15, 150000, 1295, 888
9, 14, 2, 3, 4, 20000, 0, 0
9, 14, 2, 4, 2, 16000, 0, 0
9, 14, 2, 5, 10, 250000, 0, 0
9, 14, 2, 6, 10, 150000, 0, 0
9, 14, 2, 7, 6, 120000, 0, 0
9, 14, 2, 8, 5, 150000, 0, 0
9, 14, 3, 3, 1, 5000, 0, 0
9, 14, 3, 4, 1, 8000, 0, 0
9, 14, 4, 2, 1, 10000, 15, 5
9, 14, 4, 5, 1, 25000, 0, 0
9, 14, 4, 6, 1, 15000, 0, 0
9, 15, 3, 2, 1, 10000, 34, 2
9, 15, 3, 4, 1, 8000, 0, 0
9, 15, 3, 5, 1, 25000, 0, 0
9, 15, 3, 6, 1, 15000, 0, 0
9, 16, 1, 1, 3, 9000, 0, 0
9, 16, 1, 2, 9, 90000, 272, 272
9, 16, 1, 5, 9, 225000, 0, 0
9, 16, 1, 6, 11, 165000, 0, 0
9, 16, 2, 1, 6, 18000, 0, 0
9, 16, 2, 2, 12, 120000, 375, 375
9, 16, 2, 5, 12, 300000, 0, 0
9, 16, 2, 6, 15, 225000, 0, 0
9, 16, 3, 1, 1, 3000, 0, 0
9, 16, 3, 2, 3, 30000, 115, 115
9, 16, 3, 5, 3, 75000, 0, 0
9, 16, 3, 6, 5, 75000, 0, 0
9, 16, 5, 1, 4, 12000, 0, 0
9, 16, 5, 2, 13, 130000, 407, 407
9, 16, 5, 5, 13, 325000, 0, 0
9, 16, 5, 6, 17, 255000, 0, 0
9, 17, 1, 7, 1, 20000, 0, 0
9, 17, 2, 1, 8, 24000, 0, 0
9, 17, 2, 2, 5, 50000, 508, 175
9, 17, 2, 4, 1, 8000, 0, 0
9, 17, 2, 5, 4, 100000, 0, 0
9, 17, 2, 6, 5, 75000, 0, 0
9, 17, 2, 7, 1, 20000, 0, 0
9, 17, 3, 1, 4, 12000, 0, 0
9, 17, 3, 2, 5, 50000, 70, 39
9, 17, 3, 4, 2, 16000, 0, 0
9, 17, 3, 5, 1, 25000, 0, 0
9, 17, 3, 6, 1, 15000, 0, 0
9, 17, 3, 7, 6, 120000, 0, 0
9, 17, 4, 1, 2, 6000, 0, 0
9, 17, 4, 2, 2, 20000, 19, 3
9, 17, 4, 5, 2, 50000, 0, 0
9, 17, 4, 6, 2, 30000, 0, 0
9, 17, 4, 7, 5, 100000, 0, 0
9, 17, 5, 1, 1, 3000, 0, 0
9, 17, 5, 2, 1, 10000, 29, 5
9, 17, 5, 5, 1, 25000, 0, 0
9, 17, 5, 6, 1, 15000, 0, 0
9, 17, 5, 7, 1, 20000, 0, 0
9, 18, 3, 3, 1, 5000, 0, 0
9, 18, 3, 4, 1, 8000, 0, 0
9, 18, 4, 1, 1, 3000, 0, 0
9, 18, 4, 2, 1, 10000, 0, 0
9, 18, 4, 4, 2, 16000, 0, 0
9, 18, 5, 1, 1, 3000, 0, 0
9, 18, 5, 4, 1, 8000, 0, 0
9, 19, 1, 4, 1, 8000, 0, 0
9, 19, 2, 1, 6, 18000, 0, 0
9, 19, 2, 3, 1, 5000, 0, 0
9, 19, 2, 4, 4, 32000, 0, 0
9, 19, 2, 7, 7, 140000, 0, 0
9, 19, 3, 1, 1, 3000, 0, 0
9, 19, 3, 2, 1, 10000, 6, 0
9, 19, 3, 5, 1, 25000, 0, 0
9, 19, 3, 6, 1, 15000, 0, 0
9, 19, 4, 7, 1, 20000, 0, 0
9, 19, 5, 1, 12, 36000, 0, 0
9, 19, 5, 2, 2, 20000, 40, 28
9, 19, 5, 4, 4, 32000, 0, 0
9, 19, 5, 7, 6, 120000, 0, 0
9, 20, 2, 1, 2, 6000, 0, 0
9, 20, 2, 2, 1, 10000, 2, 0
9, 20, 2, 6, 1, 15000, 0, 0
9, 20, 2, 7, 3, 60000, 0, 0
9, 20, 3, 1, 4, 12000, 0, 0
9, 20, 3, 2, 2, 20000, 215, 35
9, 20, 3, 4, 1, 8000, 0, 0
9, 20, 3, 5, 2, 50000, 0, 0
9, 20, 3, 6, 2, 30000, 0, 0
9, 21, 1, 1, 6, 18000, 0, 0
9, 21, 2, 1, 5, 15000, 0, 0
9, 21, 3, 1, 6, 18000, 0, 0
9, 21, 5, 1, 9, 27000, 0, 0
9, 22, 2, 2, 1, 10000, 4, 0
9, 22, 3, 1, 2, 6000, 0, 0
9, 22, 3, 2, 4, 40000, 303, 138
9, 22, 3, 5, 4, 100000, 0, 0
9, 22, 3, 6, 5, 75000, 0, 0
9, 22, 3, 7, 3, 60000, 0, 0
9, 22, 4, 2, 1, 10000, 11, 6
9, 22, 4, 4, 1, 8000, 0, 0
9, 22, 4, 5, 1, 25000, 0, 0
9, 22, 4, 6, 1, 15000, 0, 0
9, 22, 4, 7, 1, 20000, 0, 0
9, 22, 5, 2, 1, 10000, 12, 1
9, 22, 5, 5, 1, 25000, 0, 0
9, 22, 5, 6, 1, 15000, 0, 0
9, 23, 1, 1, 1, 3000, 0, 0
9, 23, 1, 4, 1, 8000, 0, 0
9, 23, 3, 1, 1, 3000, 0, 0
9, 23, 3, 2, 1, 10000, 86, 22
9, 23, 3, 5, 1, 25000, 0, 0
9, 23, 3, 6, 1, 15000, 0, 0
9, 23, 4, 1, 6, 18000, 0, 0
9, 23, 4, 2, 8, 80000, 149, 42
9, 23, 4, 4, 3, 24000, 0, 0
9, 23, 4, 5, 5, 125000, 0, 0
9, 23, 4, 6, 5, 75000, 0, 0
9, 23, 4, 7, 6, 120000, 0, 0
9, 23, 5, 1, 4, 12000, 0, 0
9, 23, 5, 2, 4, 40000, 316, 106
9, 23, 5, 5, 4, 100000, 0, 0
9, 23, 5, 6, 4, 60000, 0, 0
CREATE TABLE repositories (
    id integer primary key,
    key text not null unique,
    name text not null,
    description text,
    link text,
    language text,
    topics text,
    archived integer not null,
    fork integer not null,
    private integer not null,
    former_names text
) strict;
1, 'northwind-commons/almanac', 'northwind-commons/almanac', 'The service that keeps the readings of all gauges and answers questions about them', NULL, 'Go', '["api","tides","time-series"]', 0, 0, 0, NULL
2, 'northwind-commons/fieldkit', 'northwind-commons/fieldkit', 'Checks a gauge on site with a phone, also where there is no network', NULL, 'Kotlin', '["android","offline-first"]', 0, 0, 0, '["northwind-commons/pocket-gauge"]'
3, 'northwind-commons/gauge', 'northwind-commons/gauge', 'Firmware and drawings of a water gauge that anybody can solder', NULL, 'C', '["embedded","hardware","lora"]', 0, 0, 0, NULL
4, 'northwind-commons/handbook', 'northwind-commons/handbook', 'How to found a station, read it, and keep it alive, in six languages', NULL, NULL, '["documentation","translation"]', 0, 0, 0, NULL
5, 'northwind-commons/tideline', 'northwind-commons/tideline', 'Maps and charts of tides and rivers in the browser', NULL, 'TypeScript', '["charts","maps","tides"]', 0, 0, 0, NULL
CREATE TABLE repository_aggregates (
    definition_id integer not null,
    repository_id integer not null,
    value text not null
) strict;
38, 1, '{"type":"number","value":2,"format":"integer","unit":"people"}'
38, 2, '{"type":"number","value":2,"format":"integer","unit":"people"}'
38, 3, '{"type":"number","value":2,"format":"integer","unit":"people"}'
38, 4, '{"type":"number","value":3,"format":"integer","unit":"people"}'
38, 5, '{"type":"number","value":2,"format":"integer","unit":"people"}'
39, 1, '{"type":"number","value":0,"format":"integer"}'
39, 2, '{"type":"number","value":1,"format":"integer"}'
39, 3, '{"type":"number","value":0,"format":"integer"}'
39, 4, '{"type":"number","value":2,"format":"integer"}'
39, 5, '{"type":"number","value":0,"format":"integer"}'
CREATE TABLE repository_boards (
    period text not null,
    repository text not null,
    rank integer not null,
    contributor text not null,
    name text,
    score real not null,
    activity_points real not null,
    line_bonus real not null,
    activities integer not null,
    previous_rank integer,
    previous_score real,
    gained real not null,
    primary key (period, repository, rank, contributor)
) strict, without rowid;
'all', 'northwind-commons/almanac', 1, 'mei-tanaka', '田中 芽依 (Mei Tanaka)', 1283.395, 1270.0, 13.395, 84, NULL, NULL, 1283.395
'all', 'northwind-commons/almanac', 2, 'jonas.lindqvist', 'Jonas Lindqvist', 847.155, 360.0, 487.155, 27, NULL, NULL, 847.155
'all', 'northwind-commons/almanac', 3, 'amara-okafor', 'Amara Okafor', 413.37, 410.0, 3.37, 28, NULL, NULL, 413.37
'all', 'northwind-commons/almanac', 4, 'kwabena-mensah', 'Kwabena Mensah', 404.56, 402.0, 2.56, 31, NULL, NULL, 404.56
'all', 'northwind-commons/almanac', 5, 'priya-raman', 'Priya Raman', 259.755, 259.0, 0.755, 16, NULL, NULL, 259.755
'all', 'northwind-commons/almanac', 6, 'dag-e', 'Dag Eriksen', 112.35, 112.0, 0.35, 10, NULL, NULL, 112.35
'all', 'northwind-commons/almanac', 7, 'lnavarro', 'Lucía Navarro', 53.63, 53.0, 0.63, 4, NULL, NULL, 53.63
'all', 'northwind-commons/almanac', 8, 'farida.y', 'Farida Yusupova', 25.155, 25.0, 0.155, 2, NULL, NULL, 25.155
'all', 'northwind-commons/almanac', 9, 'rhodri', 'Rhodri ap Gwilym', 20.0, 20.0, 0.0, 1, NULL, NULL, 20.0
'all', 'northwind-commons/almanac', 10, 'aputsiaq', 'Aputsiaq Kleist', 19.0, 19.0, 0.0, 3, NULL, NULL, 19.0
'all', 'northwind-commons/almanac', 11, 'yusra', 'يسرى حدّاد', 11.0, 11.0, 0.0, 2, NULL, NULL, 11.0
'all', 'northwind-commons/almanac', 12, 'hana.novotna', 'Hana Novotná', 10.305, 10.0, 0.305, 1, NULL, NULL, 10.305
'all', 'northwind-commons/almanac', 13, 'sofia-marchetti', 'Sofia Marchetti', 8.0, 8.0, 0.0, 1, NULL, NULL, 8.0
'all', 'northwind-commons/fieldkit', 1, 'priya-raman', 'Priya Raman', 903.39, 886.0, 17.39, 62, NULL, NULL, 903.39
'all', 'northwind-commons/fieldkit', 2, 'amara-okafor', 'Amara Okafor', 546.215, 543.0, 3.215, 37, NULL, NULL, 546.215
'all', 'northwind-commons/fieldkit', 3, 'lnavarro', 'Lucía Navarro', 435.68, 432.0, 3.68, 31, NULL, NULL, 435.68
'all', 'northwind-commons/fieldkit', 4, 'rhodri', 'Rhodri ap Gwilym', 282.955, 277.0, 5.955, 24, NULL, NULL, 282.955
'all', 'northwind-commons/fieldkit', 5, 'sofia-marchetti', 'Sofia Marchetti', 195.0, 195.0, 0.0, 18, NULL, NULL, 195.0
'all', 'northwind-commons/fieldkit', 6, 'hana.novotna', 'Hana Novotná', 138.49, 138.0, 0.49, 10, NULL, NULL, 138.49
'all', 'northwind-commons/fieldkit', 7, 'tane-r', 'Tāne Rewi', 91.02, 91.0, 0.02, 7, NULL, NULL, 91.02
'all', 'northwind-commons/fieldkit', 8, 'aputsiaq', 'Aputsiaq Kleist', 65.73, 65.0, 0.73, 8, NULL, NULL, 65.73
'all', 'northwind-commons/fieldkit', 9, 'ines-duarte', 'Inês Duarte', 23.0, 23.0, 0.0, 2, NULL, NULL, 23.0
'all', 'northwind-commons/fieldkit', 10, 'dag-e', 'Dag Eriksen', 10.32, 10.0, 0.32, 1, NULL, NULL, 10.32
'all', 'northwind-commons/fieldkit', 11, 'tomasz.w', 'Tomasz Wójcik', 10.04, 10.0, 0.04, 1, NULL, NULL, 10.04
'all', 'northwind-commons/fieldkit', 12, 'mei-tanaka', '田中 芽依 (Mei Tanaka)', 10.0, 10.0, 0.0, 1, NULL, NULL, 10.0
'all', 'northwind-commons/fieldkit', 13, 'minh-quan', 'Nguyễn Minh Quân', 8.0, 8.0, 0.0, 1, NULL, NULL, 8.0
'all', 'northwind-commons/fieldkit', 14, 'jonas.lindqvist', 'Jonas Lindqvist', 3.0, 3.0, 0.0, 1, NULL, NULL, 3.0
'all', 'northwind-commons/gauge', 1, 'jonas.lindqvist', 'Jonas Lindqvist', 1259.04, 1248.0, 11.04, 86, NULL, NULL, 1259.04
'all', 'northwind-commons/gauge', 2, 'dag-e', 'Dag Eriksen', 331.325, 329.0, 2.325, 22, NULL, NULL, 331.325
'all', 'northwind-commons/gauge', 3, 'tomasz.w', 'Tomasz Wójcik', 284.72, 281.0, 3.72, 18, NULL, NULL, 284.72
'all', 'northwind-commons/gauge', 4, 'mei-tanaka', '田中 芽依 (Mei Tanaka)', 281.18, 278.0, 3.18, 21, NULL, NULL, 281.18
'all', 'northwind-commons/gauge', 5, 'rhodri', 'Rhodri ap Gwilym', 238.895, 238.0, 0.895, 19, NULL, NULL, 238.895
'all', 'northwind-commons/gauge', 6, 'tane-r', 'Tāne Rewi', 122.325, 120.0, 2.325, 11, NULL, NULL, 122.325
'all', 'northwind-commons/gauge', 7, 'kwabena-mensah', 'Kwabena Mensah', 76.525, 76.0, 0.525, 7, NULL, NULL, 76.525
'all', 'northwind-commons/gauge', 8, 'quietgauge', NULL, 58.35, 58.0, 0.35, 4, NULL, NULL, 58.35
'all', 'northwind-commons/gauge', 9, 'yusra', 'يسرى حدّاد', 53.97, 53.0, 0.97, 4, NULL, NULL, 53.97
'all', 'northwind-commons/gauge', 10, 'sofia-marchetti', 'Sofia Marchetti', 53.06, 53.0, 0.06, 4, NULL, NULL, 53.06
'all', 'northwind-commons/gauge', 11, 'lnavarro', 'Lucía Navarro', 50.995, 50.0, 0.995, 3, NULL, NULL, 50.995
'all', 'northwind-commons/gauge', 12, 'aputsiaq', 'Aputsiaq Kleist', 46.0, 46.0, 0.0, 8, NULL, NULL, 46.0
'all', 'northwind-commons/gauge', 13, 'amara-okafor', 'Amara Okafor', 18.38, 18.0, 0.38, 2, NULL, NULL, 18.38
'all', 'northwind-commons/gauge', 14, 'priya-raman', 'Priya Raman', 13.0, 13.0, 0.0, 2, NULL, NULL, 13.0
'all', 'northwind-commons/gauge', 14, 'skerry-school', 'Skerry Point School', 13.0, 13.0, 0.0, 2, NULL, NULL, 13.0
'all', 'northwind-commons/handbook', 1, 'hana.novotna', 'Hana Novotná', 551.85, 549.0, 2.85, 37, NULL, NULL, 551.85
'all', 'northwind-commons/handbook', 2, 'yusra', 'يسرى حدّاد', 443.7, 442.0, 1.7, 33, NULL, NULL, 443.7
'all', 'northwind-commons/handbook', 3, 'jonas.lindqvist', 'Jonas Lindqvist', 267.6, 266.0, 1.6, 20, NULL, NULL, 267.6
'all', 'northwind-commons/handbook', 4, 'rhodri', 'Rhodri ap Gwilym', 206.205, 206.0, 0.205, 13, NULL, NULL, 206.205
'all', 'northwind-commons/handbook', 5, 'farida.y', 'Farida Yusupova', 182.135, 182.0, 0.135, 14, NULL, NULL, 182.135
'all', 'northwind-commons/handbook', 6, 'georgios-p', 'Γιώργος Παπαδάκης', 128.515, 128.0, 0.515, 8, NULL, NULL, 128.515
'all', 'northwind-commons/handbook', 7, 'kwabena-mensah', 'Kwabena Mensah', 123.415, 123.0, 0.415, 9, NULL, NULL, 123.415
'all', 'northwind-commons/handbook', 8, 'lnavarro', 'Lucía Navarro', 122.54, 122.0, 0.54, 11, NULL, NULL, 122.54
'all', 'northwind-commons/handbook', 9, 'mei-tanaka', '田中 芽依 (Mei Tanaka)', 113.235, 113.0, 0.235, 7, NULL, NULL, 113.235
'all', 'northwind-commons/handbook', 10, 'minh-quan', 'Nguyễn Minh Quân', 108.36, 108.0, 0.36, 7, NULL, NULL, 108.36
'all', 'northwind-commons/handbook', 11, 'amara-okafor', 'Amara Okafor', 88.03, 88.0, 0.03, 7, NULL, NULL, 88.03
'all', 'northwind-commons/handbook', 12, 'tomasz.w', 'Tomasz Wójcik', 78.14, 78.0, 0.14, 5, NULL, NULL, 78.14
'all', 'northwind-commons/handbook', 13, 'ines-duarte', 'Inês Duarte', 50.195, 50.0, 0.195, 3, NULL, NULL, 50.195
'all', 'northwind-commons/handbook', 14, 'priya-raman', 'Priya Raman', 50.175, 50.0, 0.175, 3, NULL, NULL, 50.175
'all', 'northwind-commons/handbook', 15, 'skerry-school', 'Skerry Point School', 29.0, 29.0, 0.0, 4, NULL, NULL, 29.0
'all', 'northwind-commons/handbook', 16, 'sofia-marchetti', 'Sofia Marchetti', 20.0, 20.0, 0.0, 1, NULL, NULL, 20.0
'all', 'northwind-commons/handbook', 17, 'dag-e', 'Dag Eriksen', 10.105, 10.0, 0.105, 1, NULL, NULL, 10.105
'all', 'northwind-commons/handbook', 18, 'noelani-k', 'Noelani Kealoha', 8.0, 8.0, 0.0, 1, NULL, NULL, 8.0
'all', 'northwind-commons/tideline', 1, 'amara-okafor', 'Amara Okafor', 1376.19, 1366.0, 10.19, 92, NULL, NULL, 1376.19
'all', 'northwind-commons/tideline', 2, 'lnavarro', 'Lucía Navarro', 610.235, 600.0, 10.235, 45, NULL, NULL, 610.235
'all', 'northwind-commons/tideline', 3, 'mei-tanaka', '田中 芽依 (Mei Tanaka)', 415.33, 414.0, 1.33, 26, NULL, NULL, 415.33
'all', 'northwind-commons/tideline', 4, 'yusra', 'يسرى حدّاد', 215.69, 212.0, 3.69, 16, NULL, NULL, 215.69
'all', 'northwind-commons/tideline', 5, 'sofia-marchetti', 'Sofia Marchetti', 208.54, 208.0, 0.54, 24, NULL, NULL, 208.54
'all', 'northwind-commons/tideline', 6, 'rhodri', 'Rhodri ap Gwilym', 73.315, 73.0, 0.315, 5, NULL, NULL, 73.315
'all', 'northwind-commons/tideline', 7, 'minh-quan', 'Nguyễn Minh Quân', 71.31, 70.0, 1.31, 4, NULL, NULL, 71.31
'all', 'northwind-commons/tideline', 8, 'noelani-k', 'Noelani Kealoha', 53.205, 53.0, 0.205, 4, NULL, NULL, 53.205
'all', 'northwind-commons/tideline', 9, 'tomasz.w', 'Tomasz Wójcik', 50.125, 50.0, 0.125, 3, NULL, NULL, 50.125
'all', 'northwind-commons/tideline', 10, 'dag-e', 'Dag Eriksen', 20.0, 20.0, 0.0, 1, NULL, NULL, 20.0
'all', 'northwind-commons/tideline', 10, 'georgios-p', 'Γιώργος Παπαδάκης', 20.0, 20.0, 0.0, 1, NULL, NULL, 20.0
'all', 'northwind-commons/tideline', 10, 'jonas.lindqvist', 'Jonas Lindqvist', 20.0, 20.0, 0.0, 1, NULL, NULL, 20.0
'all', 'northwind-commons/tideline', 13, 'skerry-school', 'Skerry Point School', 11.0, 11.0, 0.0, 2, NULL, NULL, 11.0
'month', 'northwind-commons/almanac', 1, 'mei-tanaka', '田中 芽依 (Mei Tanaka)', 163.38, 160.0, 3.38, 9, NULL, NULL, 163.38
'month', 'northwind-commons/almanac', 2, 'priya-raman', 'Priya Raman', 100.755, 100.0, 0.755, 6, NULL, NULL, 100.755
'month', 'northwind-commons/almanac', 3, 'kwabena-mensah', 'Kwabena Mensah', 78.0, 78.0, 0.0, 5, NULL, NULL, 78.0
'month', 'northwind-commons/almanac', 4, 'jonas.lindqvist', 'Jonas Lindqvist', 20.0, 20.0, 0.0, 1, 1, 20.36, -0.36
'month', 'northwind-commons/fieldkit', 1, 'priya-raman', 'Priya Raman', 183.475, 183.0, 0.475, 11, 2, 53.105, 130.37
'month', 'northwind-commons/fieldkit', 2, 'tane-r', 'Tāne Rewi', 55.0, 55.0, 0.0, 3, 4, 20.0, 35.0
'month', 'northwind-commons/fieldkit', 3, 'aputsiaq', 'Aputsiaq Kleist', 35.73, 35.0, 0.73, 2, 6, 18.0, 17.73
'month', 'northwind-commons/fieldkit', 4, 'lnavarro', 'Lucía Navarro', 35.0, 35.0, 0.0, 2, 1, 56.105, -21.105
'month', 'northwind-commons/fieldkit', 5, 'ines-duarte', 'Inês Duarte', 23.0, 23.0, 0.0, 2, NULL, NULL, 23.0
'month', 'northwind-commons/fieldkit', 6, 'hana.novotna', 'Hana Novotná', 20.0, 20.0, 0.0, 1, NULL, NULL, 20.0
'month', 'northwind-commons/fieldkit', 7, 'rhodri', 'Rhodri ap Gwilym', 13.0, 13.0, 0.0, 2, NULL, NULL, 13.0
'month', 'northwind-commons/gauge', 1, 'jonas.lindqvist', 'Jonas Lindqvist', 111.0, 111.0, 0.0, 7, 3, 5.0, 106.0
'month', 'northwind-commons/gauge', 2, 'tomasz.w', 'Tomasz Wójcik', 66.465, 65.0, 1.465, 4, NULL, NULL, 66.465
'month', 'northwind-commons/gauge', 3, 'tane-r', 'Tāne Rewi', 52.025, 50.0, 2.025, 3, NULL, NULL, 52.025
'month', 'northwind-commons/gauge', 4, 'kwabena-mensah', 'Kwabena Mensah', 50.095, 50.0, 0.095, 3, NULL, NULL, 50.095
'month', 'northwind-commons/gauge', 5, 'rhodri', 'Rhodri ap Gwilym', 40.0, 40.0, 0.0, 2, 2, 8.0, 32.0
'month', 'northwind-commons/gauge', 6, 'mei-tanaka', '田中 芽依 (Mei Tanaka)', 26.0, 26.0, 0.0, 3, NULL, NULL, 26.0
'month', 'northwind-commons/gauge', 7, 'aputsiaq', 'Aputsiaq Kleist', 8.0, 8.0, 0.0, 1, 4, 3.0, 5.0
'month', 'northwind-commons/handbook', 1, 'minh-quan', 'Nguyễn Minh Quân', 78.03, 78.0, 0.03, 5, NULL, NULL, 78.03
'month', 'northwind-commons/handbook', 2, 'farida.y', 'Farida Yusupova', 53.0, 53.0, 0.0, 4, 5, 3.0, 50.0
'month', 'northwind-commons/handbook', 3, 'jonas.lindqvist', 'Jonas Lindqvist', 50.44, 50.0, 0.44, 3, NULL, NULL, 50.44
'month', 'northwind-commons/handbook', 4, 'ines-duarte', 'Inês Duarte', 50.195, 50.0, 0.195, 3, NULL, NULL, 50.195
'month', 'northwind-commons/handbook', 5, 'georgios-p', 'Γιώργος Παπαδάκης', 28.0, 28.0, 0.0, 2, 2, 50.23, -22.23
'month', 'northwind-commons/handbook', 6, 'amara-okafor', 'Amara Okafor', 20.0, 20.0, 0.0, 1, 5, 3.0, 17.0
'month', 'northwind-commons/handbook', 6, 'yusra', 'يسرى حدّاد', 20.0, 20.0, 0.0, 1, 1, 53.05, -33.05
'month', 'northwind-commons/handbook', 8, 'kwabena-mensah', 'Kwabena Mensah', 8.0, 8.0, 0.0, 1, 4, 10.125, -2.125
'month', 'northwind-commons/handbook', 8, 'noelani-k', 'Noelani Kealoha', 8.0, 8.0, 0.0, 1, NULL, NULL, 8.0
'month', 'northwind-commons/tideline', 1, 'amara-okafor', 'Amara Okafor', 156.135, 155.0, 1.135, 8, 1, 75.185, 80.95
'month', 'northwind-commons/tideline', 2, 'lnavarro', 'Lucía Navarro', 141.54, 140.0, 1.54, 8, 3, 56.205, 85.335
'month', 'northwind-commons/tideline', 3, 'mei-tanaka', '田中 芽依 (Mei Tanaka)', 96.44, 96.0, 0.44, 7, 2, 65.1, 31.34
'month', 'northwind-commons/tideline', 4, 'sofia-marchetti', 'Sofia Marchetti', 3.0, 3.0, 0.0, 1, 4, 28.0, -25.0
'spring-2026', 'northwind-commons/almanac', 1, 'mei-tanaka', '田中 芽依 (Mei Tanaka)', 313.03, 311.0, 2.03, 20, 2, 60.765, 252.265
'spring-2026', 'northwind-commons/almanac', 2, 'amara-okafor', 'Amara Okafor', 185.47, 183.0, 2.47, 12, 3, 20.0, 165.47
'spring-2026', 'northwind-commons/almanac', 3, 'kwabena-mensah', 'Kwabena Mensah', 118.145, 118.0, 0.145, 7, 1, 84.525, 33.62
'spring-2026', 'northwind-commons/almanac', 4, 'priya-raman', 'Priya Raman', 88.0, 88.0, 0.0, 5, 3, 20.0, 68.0
'spring-2026', 'northwind-commons/almanac', 5, 'jonas.lindqvist', 'Jonas Lindqvist', 57.235, 56.0, 1.235, 5, NULL, NULL, 57.235
'spring-2026', 'northwind-commons/almanac', 6, 'farida.y', 'Farida Yusupova', 15.0, 15.0, 0.0, 1, NULL, NULL, 15.0
'spring-2026', 'northwind-commons/almanac', 7, 'aputsiaq', 'Aputsiaq Kleist', 8.0, 8.0, 0.0, 1, NULL, NULL, 8.0
'spring-2026', 'northwind-commons/fieldkit', 1, 'priya-raman', 'Priya Raman', 211.125, 202.0, 9.125, 15, 1, 143.635, 67.49
'spring-2026', 'northwind-commons/fieldkit', 2, 'amara-okafor', 'Amara Okafor', 144.69, 144.0, 0.69, 11, 5, 40.255, 104.435
'spring-2026', 'northwind-commons/fieldkit', 3, 'lnavarro', 'Lucía Navarro', 105.925, 105.0, 0.925, 7, 2, 112.425, -6.5
'spring-2026', 'northwind-commons/fieldkit', 4, 'rhodri', 'Rhodri ap Gwilym', 60.175, 59.0, 1.175, 6, 4, 52.22, 7.955
'spring-2026', 'northwind-commons/fieldkit', 5, 'sofia-marchetti', 'Sofia Marchetti', 31.0, 31.0, 0.0, 3, 7, 3.0, 28.0
'spring-2026', 'northwind-commons/fieldkit', 6, 'tane-r', 'Tāne Rewi', 13.02, 13.0, 0.02, 2, NULL, NULL, 13.02
'spring-2026', 'northwind-commons/fieldkit', 7, 'hana.novotna', 'Hana Novotná', 5.0, 5.0, 0.0, 1, 3, 95.49, -90.49
'spring-2026', 'northwind-commons/gauge', 1, 'jonas.lindqvist', 'Jonas Lindqvist', 102.92, 100.0, 2.92, 5, 1, 214.0, -111.08
'spring-2026', 'northwind-commons/gauge', 2, 'rhodri', 'Rhodri ap Gwilym', 70.2, 70.0, 0.2, 4, 6, 33.0, 37.2
'spring-2026', 'northwind-commons/gauge', 3, 'tane-r', 'Tāne Rewi', 53.3, 53.0, 0.3, 4, NULL, NULL, 53.3
'spring-2026', 'northwind-commons/gauge', 4, 'mei-tanaka', '田中 芽依 (Mei Tanaka)', 26.295, 26.0, 0.295, 4, 3, 75.87, -49.575
'spring-2026', 'northwind-commons/gauge', 5, 'kwabena-mensah', 'Kwabena Mensah', 10.08, 10.0, 0.08, 1, 9, 10.35, -0.27
'spring-2026', 'northwind-commons/handbook', 1, 'hana.novotna', 'Hana Novotná', 123.95, 123.0, 0.95, 9, 1, 287.81, -163.86
'spring-2026', 'northwind-commons/handbook', 2, 'yusra', 'يسرى حدّاد', 66.885, 66.0, 0.885, 6, 2, 113.27, -46.385
'spring-2026', 'northwind-commons/handbook', 3, 'mei-tanaka', '田中 芽依 (Mei Tanaka)', 20.0, 20.0, 0.0, 1, NULL, NULL, 20.0
'spring-2026', 'northwind-commons/handbook', 3, 'sofia-marchetti', 'Sofia Marchetti', 20.0, 20.0, 0.0, 1, NULL, NULL, 20.0
'spring-2026', 'northwind-commons/handbook', 5, 'kwabena-mensah', 'Kwabena Mensah', 15.15, 15.0, 0.15, 2, NULL, NULL, 15.15
'spring-2026', 'northwind-commons/handbook', 6, 'skerry-school', 'Skerry Point School', 8.0, 8.0, 0.0, 1, 9, 10.0, -2.0
'spring-2026', 'northwind-commons/tideline', 1, 'amara-okafor', 'Amara Okafor', 289.185, 286.0, 3.185, 17, 1, 131.175, 158.01
'spring-2026', 'northwind-commons/tideline', 2, 'minh-quan', 'Nguyễn Minh Quân', 71.31, 70.0, 1.31, 4, NULL, NULL, 71.31
'spring-2026', 'northwind-commons/tideline', 3, 'sofia-marchetti', 'Sofia Marchetti', 56.22, 56.0, 0.22, 5, 4, 20.0, 36.22
'spring-2026', 'northwind-commons/tideline', 4, 'lnavarro', 'Lucía Navarro', 53.31, 50.0, 3.31, 3, 2, 114.685, -61.375
'spring-2026', 'northwind-commons/tideline', 5, 'noelani-k', 'Noelani Kealoha', 50.205, 50.0, 0.205, 3, NULL, NULL, 50.205
'spring-2026', 'northwind-commons/tideline', 6, 'mei-tanaka', '田中 芽依 (Mei Tanaka)', 40.0, 40.0, 0.0, 2, 4, 20.0, 20.0
'spring-2026', 'northwind-commons/tideline', 7, 'yusra', 'يسرى حدّاد', 3.0, 3.0, 0.0, 1, 6, 3.0, 0.0
'week', 'northwind-commons/almanac', 1, 'mei-tanaka', '田中 芽依 (Mei Tanaka)', 71.96, 70.0, 1.96, 4, 1, 40.175, 31.785
'week', 'northwind-commons/almanac', 2, 'kwabena-mensah', 'Kwabena Mensah', 38.0, 38.0, 0.0, 3, NULL, NULL, 38.0
'week', 'northwind-commons/almanac', 3, 'priya-raman', 'Priya Raman', 35.1, 35.0, 0.1, 2, 2, 15.0, 20.1
'week', 'northwind-commons/fieldkit', 1, 'tane-r', 'Tāne Rewi', 35.0, 35.0, 0.0, 2, 2, 20.0, 15.0
'week', 'northwind-commons/fieldkit', 2, 'ines-duarte', 'Inês Duarte', 23.0, 23.0, 0.0, 2, NULL, NULL, 23.0
'week', 'northwind-commons/fieldkit', 3, 'priya-raman', 'Priya Raman', 20.0, 20.0, 0.0, 1, 1, 113.475, -93.475
'week', 'northwind-commons/gauge', 1, 'tomasz.w', 'Tomasz Wójcik', 66.465, 65.0, 1.465, 4, NULL, NULL, 66.465
'week', 'northwind-commons/gauge', 2, 'jonas.lindqvist', 'Jonas Lindqvist', 43.0, 43.0, 0.0, 3, 3, 20.0, 23.0
'week', 'northwind-commons/gauge', 3, 'rhodri', 'Rhodri ap Gwilym', 20.0, 20.0, 0.0, 1, 3, 20.0, 0.0
'week', 'northwind-commons/gauge', 4, 'aputsiaq', 'Aputsiaq Kleist', 8.0, 8.0, 0.0, 1, NULL, NULL, 8.0
'week', 'northwind-commons/gauge', 5, 'mei-tanaka', '田中 芽依 (Mei Tanaka)', 6.0, 6.0, 0.0, 2, NULL, NULL, 6.0
'week', 'northwind-commons/handbook', 1, 'ines-duarte', 'Inês Duarte', 50.195, 50.0, 0.195, 3, NULL, NULL, 50.195
'week', 'northwind-commons/handbook', 2, 'farida.y', 'Farida Yusupova', 35.0, 35.0, 0.0, 2, NULL, NULL, 35.0
'week', 'northwind-commons/handbook', 3, 'yusra', 'يسرى حدّاد', 20.0, 20.0, 0.0, 1, NULL, NULL, 20.0
'week', 'northwind-commons/handbook', 4, 'georgios-p', 'Γιώργος Παπαδάκης', 8.0, 8.0, 0.0, 1, 2, 20.0, -12.0
'week', 'northwind-commons/handbook', 4, 'minh-quan', 'Nguyễn Minh Quân', 8.0, 8.0, 0.0, 1, 1, 35.03, -27.03
'week', 'northwind-commons/handbook', 4, 'noelani-k', 'Noelani Kealoha', 8.0, 8.0, 0.0, 1, NULL, NULL, 8.0
'week', 'northwind-commons/tideline', 1, 'amara-okafor', 'Amara Okafor', 116.035, 115.0, 1.035, 6, NULL, NULL, 116.035
'week', 'northwind-commons/tideline', 2, 'lnavarro', 'Lucía Navarro', 70.83, 70.0, 0.83, 4, 1, 70.71, 0.12
'week', 'northwind-commons/tideline', 3, 'mei-tanaka', '田中 芽依 (Mei Tanaka)', 23.0, 23.0, 0.0, 2, 2, 38.0, -15.0
'year', 'northwind-commons/almanac', 1, 'mei-tanaka', '田中 芽依 (Mei Tanaka)', 870.275, 860.0, 10.275, 56, 1, 413.12, 457.155
'year', 'northwind-commons/almanac', 2, 'jonas.lindqvist', 'Jonas Lindqvist', 746.45, 262.0, 484.45, 19, 3, 100.705, 645.745
'year', 'northwind-commons/almanac', 3, 'kwabena-mensah', 'Kwabena Mensah', 332.67, 332.0, 0.67, 26, 5, 71.89, 260.78
'year', 'northwind-commons/almanac', 4, 'amara-okafor', 'Amara Okafor', 309.595, 307.0, 2.595, 21, 2, 103.775, 205.82
'year', 'northwind-commons/almanac', 5, 'priya-raman', 'Priya Raman', 211.755, 211.0, 0.755, 13, 6, 48.0, 163.755
'year', 'northwind-commons/almanac', 6, 'lnavarro', 'Lucía Navarro', 53.63, 53.0, 0.63, 4, NULL, NULL, 53.63
'year', 'northwind-commons/almanac', 7, 'farida.y', 'Farida Yusupova', 25.155, 25.0, 0.155, 2, NULL, NULL, 25.155
'year', 'northwind-commons/almanac', 8, 'rhodri', 'Rhodri ap Gwilym', 20.0, 20.0, 0.0, 1, NULL, NULL, 20.0
'year', 'northwind-commons/almanac', 9, 'aputsiaq', 'Aputsiaq Kleist', 19.0, 19.0, 0.0, 3, NULL, NULL, 19.0
'year', 'northwind-commons/almanac', 10, 'dag-e', 'Dag Eriksen', 13.115, 13.0, 0.115, 2, 4, 99.235, -86.12
'year', 'northwind-commons/almanac', 11, 'sofia-marchetti', 'Sofia Marchetti', 8.0, 8.0, 0.0, 1, NULL, NULL, 8.0
'year', 'northwind-commons/almanac', 11, 'yusra', 'يسرى حدّاد', 8.0, 8.0, 0.0, 1, 8, 3.0, 5.0
'year', 'northwind-commons/fieldkit', 1, 'priya-raman', 'Priya Raman', 752.425, 737.0, 15.425, 51, 1, 150.965, 601.46
'year', 'northwind-commons/fieldkit', 2, 'amara-okafor', 'Amara Okafor', 449.615, 447.0, 2.615, 30, 2, 96.6, 353.015
'year', 'northwind-commons/fieldkit', 3, 'lnavarro', 'Lucía Navarro', 360.6, 357.0, 3.6, 26, 5, 75.08, 285.52
'year', 'northwind-commons/fieldkit', 4, 'rhodri', 'Rhodri ap Gwilym', 187.63, 183.0, 4.63, 16, 3, 95.325, 92.305
'year', 'northwind-commons/fieldkit', 5, 'hana.novotna', 'Hana Novotná', 138.49, 138.0, 0.49, 10, NULL, NULL, 138.49
'year', 'northwind-commons/fieldkit', 6, 'sofia-marchetti', 'Sofia Marchetti', 113.0, 113.0, 0.0, 11, 4, 82.0, 31.0
'year', 'northwind-commons/fieldkit', 7, 'tane-r', 'Tāne Rewi', 91.02, 91.0, 0.02, 7, NULL, NULL, 91.02
'year', 'northwind-commons/fieldkit', 8, 'aputsiaq', 'Aputsiaq Kleist', 65.73, 65.0, 0.73, 8, NULL, NULL, 65.73
'year', 'northwind-commons/fieldkit', 9, 'ines-duarte', 'Inês Duarte', 23.0, 23.0, 0.0, 2, NULL, NULL, 23.0
'year', 'northwind-commons/fieldkit', 10, 'tomasz.w', 'Tomasz Wójcik', 10.04, 10.0, 0.04, 1, NULL, NULL, 10.04
'year', 'northwind-commons/fieldkit', 11, 'mei-tanaka', '田中 芽依 (Mei Tanaka)', 10.0, 10.0, 0.0, 1, NULL, NULL, 10.0
'year', 'northwind-commons/fieldkit', 12, 'minh-quan', 'Nguyễn Minh Quân', 8.0, 8.0, 0.0, 1, NULL, NULL, 8.0
'year', 'northwind-commons/gauge', 1, 'jonas.lindqvist', 'Jonas Lindqvist', 856.6, 849.0, 7.6, 56, 1, 402.44, 454.16
'year', 'northwind-commons/gauge', 2, 'tomasz.w', 'Tomasz Wójcik', 244.72, 241.0, 3.72, 16, 5, 40.0, 204.72
'year', 'northwind-commons/gauge', 3, 'rhodri', 'Rhodri ap Gwilym', 218.895, 218.0, 0.895, 18, 6, 20.0, 198.895
'year', 'northwind-commons/gauge', 4, 'mei-tanaka', '田中 芽依 (Mei Tanaka)', 168.165, 165.0, 3.165, 14, 3, 113.015, 55.15
'year', 'northwind-commons/gauge', 5, 'tane-r', 'Tāne Rewi', 122.325, 120.0, 2.325, 11, NULL, NULL, 122.325
'year', 'northwind-commons/gauge', 6, 'kwabena-mensah', 'Kwabena Mensah', 76.525, 76.0, 0.525, 7, NULL, NULL, 76.525
'year', 'northwind-commons/gauge', 7, 'quietgauge', NULL, 58.35, 58.0, 0.35, 4, NULL, NULL, 58.35
'year', 'northwind-commons/gauge', 8, 'dag-e', 'Dag Eriksen', 56.12, 56.0, 0.12, 5, 2, 275.205, -219.085
'year', 'northwind-commons/gauge', 9, 'lnavarro', 'Lucía Navarro', 50.995, 50.0, 0.995, 3, NULL, NULL, 50.995
'year', 'northwind-commons/gauge', 10, 'sofia-marchetti', 'Sofia Marchetti', 50.06, 50.0, 0.06, 3, 9, 3.0, 47.06
'year', 'northwind-commons/gauge', 11, 'aputsiaq', 'Aputsiaq Kleist', 46.0, 46.0, 0.0, 8, NULL, NULL, 46.0
'year', 'northwind-commons/gauge', 12, 'skerry-school', 'Skerry Point School', 13.0, 13.0, 0.0, 2, NULL, NULL, 13.0
'year', 'northwind-commons/gauge', 13, 'amara-okafor', 'Amara Okafor', 10.38, 10.0, 0.38, 1, 8, 8.0, 2.38
'year', 'northwind-commons/gauge', 14, 'yusra', 'يسرى حدّاد', 3.0, 3.0, 0.0, 1, 4, 50.97, -47.97
'year', 'northwind-commons/handbook', 1, 'hana.novotna', 'Hana Novotná', 461.81, 459.0, 2.81, 31, 2, 90.04, 371.77
'year', 'northwind-commons/handbook', 2, 'yusra', 'يسرى حدّاد', 361.505, 360.0, 1.505, 25, 3, 82.195, 279.31
'year', 'northwind-commons/handbook', 3, 'rhodri', 'Rhodri ap Gwilym', 186.205, 186.0, 0.205, 12, 7, 20.0, 166.205
'year', 'northwind-commons/handbook', 4, 'farida.y', 'Farida Yusupova', 182.135, 182.0, 0.135, 14, NULL, NULL, 182.135
'year', 'northwind-commons/handbook', 5, 'georgios-p', 'Γιώργος Παπαδάκης', 128.515, 128.0, 0.515, 8, NULL, NULL, 128.515
'year', 'northwind-commons/handbook', 6, 'jonas.lindqvist', 'Jonas Lindqvist', 110.625, 110.0, 0.625, 7, 1, 156.975, -46.35
'year', 'northwind-commons/handbook', 7, 'minh-quan', 'Nguyễn Minh Quân', 108.36, 108.0, 0.36, 7, NULL, NULL, 108.36
'year', 'northwind-commons/handbook', 8, 'lnavarro', 'Lucía Navarro', 106.54, 106.0, 0.54, 8, 9, 16.0, 90.54
'year', 'northwind-commons/handbook', 9, 'kwabena-mensah', 'Kwabena Mensah', 103.415, 103.0, 0.415, 8, 7, 20.0, 83.415
'year', 'northwind-commons/handbook', 10, 'mei-tanaka', '田中 芽依 (Mei Tanaka)', 60.0, 60.0, 0.0, 3, 4, 53.235, 6.765
'year', 'northwind-commons/handbook', 11, 'amara-okafor', 'Amara Okafor', 53.0, 53.0, 0.0, 4, 5, 35.03, 17.97
'year', 'northwind-commons/handbook', 12, 'ines-duarte', 'Inês Duarte', 50.195, 50.0, 0.195, 3, NULL, NULL, 50.195
'year', 'northwind-commons/handbook', 13, 'priya-raman', 'Priya Raman', 50.175, 50.0, 0.175, 3, NULL, NULL, 50.175
'year', 'northwind-commons/handbook', 14, 'tomasz.w', 'Tomasz Wójcik', 50.14, 50.0, 0.14, 3, 6, 28.0, 22.14
'year', 'northwind-commons/handbook', 15, 'sofia-marchetti', 'Sofia Marchetti', 20.0, 20.0, 0.0, 1, NULL, NULL, 20.0
'year', 'northwind-commons/handbook', 16, 'skerry-school', 'Skerry Point School', 18.0, 18.0, 0.0, 2, 10, 11.0, 7.0
'year', 'northwind-commons/handbook', 17, 'noelani-k', 'Noelani Kealoha', 8.0, 8.0, 0.0, 1, NULL, NULL, 8.0
'year', 'northwind-commons/tideline', 1, 'amara-okafor', 'Amara Okafor', 866.505, 861.0, 5.505, 54, 1, 509.685, 356.82
'year', 'northwind-commons/tideline', 2, 'lnavarro', 'Lucía Navarro', 523.12, 513.0, 10.12, 37, 4, 87.115, 436.005
'year', 'northwind-commons/tideline', 3, 'mei-tanaka', '田中 芽依 (Mei Tanaka)', 291.62, 291.0, 0.62, 18, 2, 123.71, 167.91
'year', 'northwind-commons/tideline', 4, 'sofia-marchetti', 'Sofia Marchetti', 126.54, 126.0, 0.54, 13, 5, 82.0, 44.54
'year', 'northwind-commons/tideline', 5, 'yusra', 'يسرى حدّاد', 110.31, 109.0, 1.31, 9, 3, 105.38, 4.93
'year', 'northwind-commons/tideline', 6, 'minh-quan', 'Nguyễn Minh Quân', 71.31, 70.0, 1.31, 4, NULL, NULL, 71.31
'year', 'northwind-commons/tideline', 7, 'rhodri', 'Rhodri ap Gwilym', 53.315, 53.0, 0.315, 4, 7, 20.0, 33.315
'year', 'northwind-commons/tideline', 8, 'noelani-k', 'Noelani Kealoha', 53.205, 53.0, 0.205, 4, NULL, NULL, 53.205
'year', 'northwind-commons/tideline', 9, 'georgios-p', 'Γιώργος Παπαδάκης', 20.0, 20.0, 0.0, 1, NULL, NULL, 20.0
'year', 'northwind-commons/tideline', 10, 'skerry-school', 'Skerry Point School', 11.0, 11.0, 0.0, 2, NULL, NULL, 11.0
CREATE TABLE repository_scores (
    period text not null,
    score real not null,
    repository text not null,
    people integer not null,
    activities integer not null,
    primary key (period, score desc, repository)
) strict, without rowid;
'all', 2581.2, 'northwind-commons/handbook', 18, 184
'all', 2722.84, 'northwind-commons/fieldkit', 14, 204
'all', 2900.765, 'northwind-commons/gauge', 15, 213
'all', 3144.94, 'northwind-commons/tideline', 13, 224
'all', 3467.675, 'northwind-commons/almanac', 13, 210
'month', 315.665, 'northwind-commons/handbook', 9, 21
'month', 353.585, 'northwind-commons/gauge', 7, 23
'month', 362.135, 'northwind-commons/almanac', 4, 21
'month', 365.205, 'northwind-commons/fieldkit', 7, 23
'month', 397.115, 'northwind-commons/tideline', 4, 24
'spring-2026', 253.985, 'northwind-commons/handbook', 6, 20
'spring-2026', 262.795, 'northwind-commons/gauge', 5, 18
'spring-2026', 563.23, 'northwind-commons/tideline', 7, 35
'spring-2026', 570.935, 'northwind-commons/fieldkit', 7, 45
'spring-2026', 784.88, 'northwind-commons/almanac', 7, 51
'week', 78.0, 'northwind-commons/fieldkit', 3, 5
'week', 129.195, 'northwind-commons/handbook', 6, 9
'week', 143.465, 'northwind-commons/gauge', 5, 11
'week', 145.06, 'northwind-commons/almanac', 3, 9
'week', 209.865, 'northwind-commons/tideline', 3, 12
'year', 1975.135, 'northwind-commons/gauge', 14, 149
'year', 2058.62, 'northwind-commons/handbook', 17, 140
'year', 2126.925, 'northwind-commons/tideline', 10, 146
'year', 2209.55, 'northwind-commons/fieldkit', 12, 164
'year', 2617.645, 'northwind-commons/almanac', 12, 149
CREATE TABLE windows (
    id integer primary key,
    period text not null,
    title text not null,
    from_day integer not null,
    to_day integer not null,
    previous_id integer,
    is_previous integer not null
) strict;
1, 'week', 'This week', 20764, 20770, NULL, 1
2, 'week', 'This week', 20771, 20777, 1, 0
3, 'month', 'This month', 20718, 20747, NULL, 1
4, 'month', 'This month', 20748, 20777, 3, 0
5, 'year', 'This year', 20048, 20412, NULL, 1
6, 'year', 'This year', 20413, 20777, 5, 0
7, 'spring-2026', 'Spring 2026', 20421, 20512, NULL, 1
8, 'spring-2026', 'Spring 2026', 20513, 20604, 7, 0
9, 'all', 'All time', 20237, 20777, NULL, 0
CREATE VIEW activity as
-- What people did, one row a thing done.
select
    a.slug,
    c.username as contributor,
    d.slug as activity_definition,
    a.title,
    a.occurred_at,
    a.link,
    a.text,
    coalesce(a.points, d.points, 0) / 1000.0 as points,
    a.count,
    r.name as repository,
    a.lines_added,
    a.lines_deleted,
    date(a.day * 86400, 'unixepoch') as day
from contributions as a
join contributors as c on c.id = a.contributor_id
join definitions as d on d.id = a.definition_id
left join repositories as r on r.id = a.repository_id;
CREATE VIEW activity_definition as
-- The kinds of work and what one unit is worth.
select slug, name, description, points / 1000.0 as points, icon
from definitions;
CREATE VIEW aggregate_definition as
-- What each figure is: one of all people together (global), or one of each repository or contributor.
select slug, scope, name, description
from aggregate_definitions
where not hidden;
CREATE VIEW badge_definition as
-- The badges there are, and who earns them, in words.
select slug, name, description, rule
from badges;
CREATE VIEW badge_tier as
-- The tiers of each badge, the lowest first, and how many people hold them.
select
    b.slug as badge,
    t.variant,
    t.place,
    t.demand,
    t.description,
    t.people
from badge_tiers as t
join badges as b on b.id = t.badge_id;
CREATE VIEW contributor as
-- Everybody, those on no board too.
select
    username, name, role, title, avatar_url, bio, social_profiles, joining_date, kind,
    not ranked as hidden
from contributors;
CREATE VIEW contributor_aggregate as
-- Figures of people, as JSON.
select d.slug as aggregate, c.username as contributor, a.value
from aggregates as a
join aggregate_definitions as d on d.id = a.definition_id
join contributors as c on c.id = a.contributor_id
where d.scope = 'contributor' and not d.hidden;
CREATE VIEW contributor_badge as
-- Who has which badge, and since when.
select badge, contributor, variant, achieved_on, by_hand, reason
from awards;
CREATE VIEW contributor_badge_progress as
-- How near everybody is to the next tier of each badge.
select
    b.slug as badge,
    c.username as contributor,
    t.variant as next_variant,
    p.toward / 1000.0 as reached,
    p.target / 1000.0 as needed
from badge_progress as p
join badges as b on b.id = p.badge_id
join badge_tiers as t on t.id = p.tier_id
join contributors as c on c.id = p.contributor_id;
CREATE VIEW contributor_day as
-- How much each did on each day, days without work left out.
select
    c.username as contributor,
    date(d.day * 86400, 'unixepoch') as day,
    d.count as activities,
    d.points / 1000.0 as points
from days as d
join contributors as c on c.id = d.contributor_id;
CREATE VIEW coverage as
-- Of which days each source has told, and how well.
select
    source,
    repository,
    date(first_day * 86400, 'unixepoch') as first_day,
    date(last_day * 86400, 'unixepoch') as last_day,
    last_day - first_day + 1 as days,
    quality,
    seen,
    expected
from coverages;
CREATE VIEW global_aggregate as
-- Figures of everybody together, as JSON.
select d.slug, d.name, d.description, a.value
from aggregates as a
join aggregate_definitions as d on d.id = a.definition_id
where a.contributor_id is null and not d.hidden;
CREATE VIEW leaderboard as
-- The board of each period, over all repositories.
select
    period, rank, contributor, name, score, activity_points, line_bonus, activities, previous_rank, previous_score, gained
from boards;
CREATE VIEW masked_activity as
-- What is not scored, because another source tells of the same work of that repository, kind and day.
select
    a.slug,
    c.username as contributor,
    d.slug as activity_definition,
    a.title,
    a.occurred_at,
    a.link,
    a.count,
    r.name as repository,
    date(a.day * 86400, 'unixepoch') as day
from masked_contributions as a
join contributors as c on c.id = a.contributor_id
join definitions as d on d.id = a.definition_id
left join repositories as r on r.id = a.repository_id;
CREATE VIEW period as
-- The spans of days that boards are of.
select
    period as slug,
    title,
    date(from_day * 86400, 'unixepoch') as from_day,
    date(to_day * 86400, 'unixepoch') as to_day
from windows
where not is_previous;
CREATE VIEW repository as
-- Where work was done; topics and former names are JSON lists.
select name, description, link, language, topics, archived, fork, private, former_names
from repositories;
CREATE VIEW repository_aggregate as
-- Figures of repositories, as JSON.
select d.slug as aggregate, r.name as repository, a.value
from repository_aggregates as a
join aggregate_definitions as d on d.id = a.definition_id
join repositories as r on r.id = a.repository_id
where not d.hidden;
CREATE VIEW repository_leaderboard as
-- The board of each repository and period.
select
    period, repository, rank, contributor, name, score, activity_points, line_bonus, activities, previous_rank,
    previous_score, gained
from repository_boards;
CREATE VIEW repository_score as
-- How much was done in each repository, period by period.
select period, repository, people, activities, score
from repository_scores;
CREATE VIEW score_part as
-- What each score is made of, kind by kind.
select
    w.period,
    r.name as repository,
    c.username as contributor,
    d.slug as activity_definition,
    p.count,
    p.points / 1000.0 as points,
    p.lines_added,
    p.lines_deleted
from parts as p
join windows as w on w.id = p.window_id and not w.is_previous
join contributors as c on c.id = p.contributor_id
join definitions as d on d.id = p.definition_id
left join repositories as r on r.id = p.repository_id;
