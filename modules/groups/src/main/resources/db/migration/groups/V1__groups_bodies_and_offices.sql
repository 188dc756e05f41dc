-- Member states, in the one protocol order; nationality refers to them and stands in the list of members only.
create table groups.member_state (
  code    char(3) primary key check (code ~ '^[A-Z]{3}$'),
  code2   char(2) not null unique check (code2 ~ '^[A-Z]{2}$'),
  name_en text not null check (length(name_en) between 1 and 120),
  name_fr text not null check (length(name_fr) between 1 and 120),
  place   integer not null check (place between 1 and 9999)
);

create table groups.expert_group (
  id             uuid primary key,
  name_en        text not null check (length(name_en) between 1 and 200),
  name_fr        text not null check (length(name_fr) between 1 and 200),
  state          text not null check (state in ('PREPARED', 'SUBMITTED', 'ESTABLISHED', 'ENDED')),
  prepared_at    timestamptz not null,
  established_at timestamptz,
  ended_at       timestamptz,
  edition        bigint not null,
  check (state <> 'ESTABLISHED' or established_at is not null),
  check ((state = 'ENDED') = (ended_at is not null))
);

-- Mandates of a group are numbered; the one in force stays so until the next one is decided.
create table groups.mandate (
  id             uuid primary key,
  group_id       uuid not null references groups.expert_group (id),
  number         integer not null check (number > 0),
  state          text not null check (state in ('DRAFT', 'FILING', 'SUBMITTED', 'IN_FORCE', 'REPLACED', 'DROPPED')),
  task_en        text not null check (length(task_en) <= 20000),
  task_fr        text not null check (length(task_fr) <= 20000),
  due            date not null,
  both_circulate boolean not null,
  both_submit    boolean not null,
  cover_note     text not null check (length(cover_note) <= 4000),
  filing_key     uuid not null,
  decided_at     timestamptz,
  returned_at    timestamptz,
  reasons        text not null,
  edition        bigint not null,
  unique (group_id, number)
);

-- One in force and one pending; the first is looked at when the transaction ends, since one takes the other's place.
alter table groups.mandate add constraint one_in_force
  exclude using btree (group_id with =) where (state = 'IN_FORCE') deferrable initially deferred;
create unique index mandate_pending on groups.mandate (group_id) where state in ('DRAFT', 'FILING', 'SUBMITTED');

-- Which version of which paper carries a mandate. One row for each time it was submitted, never changed.
create table groups.carrier (
  id      uuid primary key,
  mandate uuid not null references groups.mandate (id),
  paper   uuid not null,
  version integer not null check (version > 0),
  digest  char(64) not null,
  at      timestamptz not null,
  unique (paper, version)
);
create index carrier_of_mandate on groups.carrier (mandate);
create trigger carriers_are_insert_only before update or delete or truncate on groups.carrier
  for each statement execute function platform.refuse_change();

create table groups.seat (
  id          uuid primary key,
  mandate     uuid not null references groups.mandate (id),
  person      uuid not null,
  role        text not null check (role in ('CHAIR', 'EXPERT', 'SECRETARY', 'OBSERVER')),
  from_day    date not null,
  until_day   date not null,
  nationality char(3) references groups.member_state (code),
  place       integer not null,
  check (until_day >= from_day)
);
create index seat_of_mandate on groups.seat (mandate);

-- What the secretary general is asked to decide on, or has decided on, keeps its seats.
create function groups.refuse_unless_draft() returns trigger language plpgsql as $$
declare
  concerned uuid := case when tg_op = 'DELETE' then old.mandate else new.mandate end;
begin
  if not exists (select 1 from groups.mandate m where m.id = concerned and m.state = 'DRAFT') then
    raise exception 'the seats of a submitted mandate are never changed' using errcode = '42501';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger seats_change_in_drafts_only before insert or update or delete on groups.seat
  for each row execute function groups.refuse_unless_draft();

-- Who serves, since a mandate was decided.
create table groups.membership (
  id           uuid primary key,
  group_id     uuid not null references groups.expert_group (id),
  mandate      integer not null,
  person       uuid not null,
  role         text not null check (role in ('CHAIR', 'EXPERT', 'SECRETARY', 'OBSERVER')),
  from_day     date not null,
  until_day    date not null,
  nationality  char(3) references groups.member_state (code),
  place        integer not null,
  appointed_at timestamptz not null,
  noticed_at   timestamptz,
  pen_since    timestamptz,
  ended_at     timestamptz,
  because      text not null,
  check (until_day >= from_day),
  check (pen_since is null or role = 'SECRETARY')
);
create unique index membership_once on groups.membership (group_id, person) where ended_at is null;
create index membership_of_person on groups.membership (person) where ended_at is null;

create table groups.body (
  id      uuid primary key,
  code    char(3) not null unique check (code ~ '^[A-Z]{3}$'),
  code2   char(2) unique check (code2 ~ '^[A-Z]{2}$'),
  name_en text not null check (length(name_en) between 1 and 120),
  name_fr text not null check (length(name_fr) between 1 and 120),
  kind    text not null check (kind in ('DELEGATION', 'STAFF')),
  place   integer not null check (place between 1 and 9999),
  edition bigint not null
);

create table groups.contact (
  id        uuid primary key,
  body      uuid not null references groups.body (id),
  person    uuid not null,
  role      text not null check (role in ('POINT_OF_CONTACT', 'REVIEWER')),
  from_day  date not null,
  until_day date,
  ended_at  timestamptz,
  check (until_day >= from_day)
);
create unique index contact_once on groups.contact (body, person, role) where ended_at is null;
create index contact_of_person on groups.contact (person) where ended_at is null;

create table groups.office (
  id        uuid primary key,
  office    text not null check (office in ('SECRETARY_GENERAL', 'PRIVATE_OFFICE', 'SECRETARIAT', 'ADMINISTRATOR')),
  person    uuid not null,
  from_day  date not null,
  until_day date,
  ended_at  timestamptz,
  check (until_day >= from_day)
);
create unique index office_once on groups.office (office, person) where ended_at is null;
-- There is one secretary general on any day.
alter table groups.office add constraint one_secretary_general
  exclude using gist (daterange(from_day, until_day, '[]') with &&) where (office = 'SECRETARY_GENERAL' and ended_at is null);

grant usage on schema groups to decem_app, decem_check;
grant select on all tables in schema groups to decem_app, decem_check;
grant insert, update on groups.member_state, groups.expert_group, groups.mandate, groups.seat, groups.membership,
  groups.body, groups.contact, groups.office to decem_app;
grant insert on groups.carrier to decem_app;
grant delete on groups.seat to decem_app;
