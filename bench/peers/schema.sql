-- The same cases as an expert of PostgreSQL would store them: acts in a table of their own, an index for each question.
create table villages (code text primary key, name text not null);
create table matters (code text primary key, name text not null);
create table windows (code text primary key, name text not null);

create table cases (
  id bigint generated always as identity primary key,
  number text not null unique,
  village text not null references villages,
  matter text not null references matters,
  accepting_window text not null references windows,
  desk text references windows,
  status text not null,
  filed_at timestamptz not null,
  completed_at timestamptz,
  due_at timestamptz,
  applicant_name text not null,
  applicant_identity text not null,
  owner text not null,
  idempotency_key text not null,
  unique (owner, idempotency_key)
);
create index on cases (village);
create index on cases (matter);
create index on cases (accepting_window);
create index on cases (applicant_identity);
create index on cases (desk, due_at, id) where desk is not null;

create table case_events (
  case_id bigint not null references cases,
  seq smallint not null,
  type text not null,
  at timestamptz not null,
  day date not null,
  village text not null,
  actor text not null,
  desk text not null references windows,
  on_the_spot boolean not null,
  cross_village boolean not null,
  online boolean not null,
  visit boolean not null,
  on_time boolean not null,
  primary key (case_id, seq)
);
create index on case_events (desk);
-- so that a report reads the index alone
create index on case_events (day) include (village, type, on_the_spot, cross_village, online, visit, on_time);

create function cases_light(one cases) returns text language sql stable as $$
  select case
    when one.due_at is null then null
    when one.due_at < now() then 'RED'
    when one.due_at < now() + interval '1 day' then 'YELLOW'
    else 'GREEN'
  end
$$;

create type village_report as (
  village text, accepted int, completed int, completed_on_spot int, cross_village int, online int, visits int,
  on_time int, instant_rate float, cross_village_rate float
);

create function report_by_village(first_day date, last_day date) returns setof village_report language sql stable as $$
  select village, accepted, completed, completed_on_spot, cross_village, online, visits, on_time,
    completed_on_spot::float / nullif(accepted, 0), cross_village::float / nullif(accepted, 0)
  from (
    select village,
      count(*) filter (where type = 'ACCEPTED')::int accepted,
      count(*) filter (where type = 'COMPLETED')::int completed,
      count(*) filter (where type = 'COMPLETED' and on_the_spot)::int completed_on_spot,
      count(*) filter (where type = 'ACCEPTED' and cross_village)::int cross_village,
      count(*) filter (where type = 'ACCEPTED' and online)::int online,
      count(*) filter (where type = 'ACCEPTED' and visit)::int visits,
      count(*) filter (where type = 'COMPLETED' and on_time)::int on_time
    from case_events
    where day between first_day and last_day
    group by village
  ) sums
$$;

create function accept_and_settle(
  clerk text, request_key text, at_window text, home_village text, matter_code text, name text, identity text
) returns cases language plpgsql as $$
declare
  accepted cases;
begin
  insert into cases (
    number, village, matter, accepting_window, status, filed_at, completed_at, applicant_name, applicant_identity, owner,
    idempotency_key
  ) values (
    home_village || '-' || matter_code || '-' || upper(replace(gen_random_uuid()::text, '-', '')), home_village,
    matter_code, at_window, 'COMPLETED', now(), now(), name, identity, clerk, request_key
  )
  on conflict (owner, idempotency_key) do nothing
  returning * into accepted;
  if accepted.id is null then
    select * into accepted from cases where owner = clerk and idempotency_key = request_key;
    return accepted;
  end if;
  insert into case_events
  select accepted.id, seq, type, now(), current_date, home_village, clerk, at_window, true, false, false, true, true
  from (values (1, 'ACCEPTED'), (2, 'COMPLETED')) as acts (seq, type);
  return accepted;
end
$$;

comment on column cases.desk is '@behavior +filterBy';
comment on column cases.due_at is '@behavior +orderBy';
