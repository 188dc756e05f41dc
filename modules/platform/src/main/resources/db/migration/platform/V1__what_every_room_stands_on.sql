-- Who may what. Written only inside the granting room's transaction; read by all rooms through the views.
create schema if not exists access;

create table access.granted (
  id         uuid primary key,
  person     uuid not null,
  role       text not null check (role in ('SECRETARY_GENERAL', 'PRIVATE_OFFICE', 'SECRETARIAT', 'ADMINISTRATOR',
                                           'CHAIR', 'EXPERT', 'SECRETARY', 'OBSERVER', 'PEN_HOLDER',
                                           'POINT_OF_CONTACT', 'REVIEWER')),
  scope      text not null check (scope in ('HOUSE', 'GROUP', 'BODY')),
  place      uuid,
  from_at    timestamptz not null,
  until_at   timestamptz,
  because    text not null,
  granted_at timestamptz not null,
  ended_at   timestamptz,
  check ((scope = 'HOUSE') = (place is null)),
  check (until_at is null or until_at > from_at)
);
create index granted_by_person on access.granted (person) where ended_at is null;
create index granted_by_place on access.granted (place) where ended_at is null;

create table access.paper (
  paper    uuid primary key,
  group_id uuid not null
);
create index paper_by_group on access.paper (group_id);

-- A version opened to readers outside its group: a body, an office, or all of the house once it is decided.
create table access.disclosed (
  id       uuid primary key,
  paper    uuid not null,
  version  integer not null check (version > 0),
  audience text not null check (audience in ('BODY', 'OFFICE', 'HOUSE')),
  body     uuid,
  office   text check (office in ('SECRETARY_GENERAL', 'PRIVATE_OFFICE', 'SECRETARIAT')),
  because  text not null,
  at       timestamptz not null,
  ended_at timestamptz,
  check ((audience = 'BODY') = (body is not null)),
  check ((audience = 'OFFICE') = (office is not null))
);
create index disclosed_by_paper on access.disclosed (paper, version) where ended_at is null;

-- Raised with every change; an answer remembered under an older epoch is no answer.
create table access.epoch (
  subject uuid primary key,
  n       bigint not null
);

create view access.standing as
  select person, role, scope, place
  from access.granted
  where ended_at is null and from_at <= clock_timestamp() and (until_at is null or until_at > clock_timestamp());

-- The one foreign thing a room's SQL may join. Version null: the living text with its history and the group's comments.
create view access.may_read as
  select s.person, p.paper, null::integer as version
  from access.standing s join access.paper p on s.scope = 'GROUP' and s.place = p.group_id
  where s.role in ('CHAIR', 'EXPERT', 'SECRETARY', 'OBSERVER')
  union all
  select s.person, d.paper, d.version
  from access.disclosed d join access.standing s
    on (d.audience = 'BODY' and s.scope = 'BODY' and s.place = d.body)
    or (d.audience = 'OFFICE' and s.scope = 'HOUSE' and s.role = d.office)
    or (d.audience = 'HOUSE' and s.role <> 'ADMINISTRATOR')
  where d.ended_at is null;

-- One row per reaction to a fact, written in the transaction that told it; delivered by one dispatcher.
create table platform.publication (
  id       bigint generated always as identity primary key,
  reaction text not null,
  about    uuid not null,
  type     text not null,
  version  integer not null,
  body     text not null,
  told_at  timestamptz not null,
  tries    integer not null default 0,
  next_try timestamptz not null,
  done_at  timestamptz,
  parked   boolean not null default false,
  skipped  boolean not null default false,
  trouble  text
);
create index publication_waiting on platform.publication (next_try, id) where done_at is null and not parked;
create index publication_in_order on platform.publication (reaction, about, id) where done_at is null;

-- Acts that matter, kept for the ledger. Insert only.
create table platform.chronicle (
  id     bigint generated always as identity primary key,
  at     timestamptz not null,
  person uuid,
  what   text not null,
  about  uuid not null,
  detail text not null
);
create index chronicle_about on platform.chronicle (about, id);

create function platform.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed', tg_table_name using errcode = '42501';
end $$;
create trigger chronicle_is_insert_only before update or delete or truncate on platform.chronicle
  for each statement execute function platform.refuse_change();

create table platform.mail (
  id       uuid primary key,
  person   uuid,
  address  text not null,
  name     text not null,
  subject  text not null,
  body     text not null,
  at       timestamptz not null,
  tries    integer not null default 0,
  next_try timestamptz not null,
  sent_at  timestamptz,
  trouble  text
);
create index mail_waiting on platform.mail (next_try) where sent_at is null;

create table platform.closing_day (
  day     date primary key,
  name_en text not null,
  name_fr text not null
);

grant usage on schema platform, access to decem_app, decem_check;
grant select on all tables in schema platform, access to decem_app, decem_check;
grant insert, update on access.granted, access.disclosed, access.epoch, platform.publication, platform.mail to decem_app;
grant insert on access.paper, platform.chronicle to decem_app;
grant insert, update, delete on platform.closing_day to decem_app;
