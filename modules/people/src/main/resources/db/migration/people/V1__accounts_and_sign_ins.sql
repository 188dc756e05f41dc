-- A person with an account. The address is unique among accounts that are not closed.
create table people.account (
  id             uuid primary key,
  name           text not null check (length(name) between 1 and 120),
  address        text not null check (length(address) between 3 and 254),
  language       text not null check (language in ('EN', 'FR')),
  zone           text not null check (length(zone) between 1 and 60),
  state          text not null check (state in ('INVITED', 'OPEN', 'CLOSED')),
  password       text,
  password_at    timestamptz,
  factor         text,
  factor_at      timestamptz,
  factor_step    bigint not null default 0,
  factor_planned text,
  made_at        timestamptz not null,
  joined_at      timestamptz,
  closed_at      timestamptz,
  edition        integer not null default 1,
  check (state <> 'OPEN' or password is not null),
  check ((factor is null) = (factor_at is null)),
  check ((state = 'CLOSED') = (closed_at is not null))
);
create unique index account_address on people.account (lower(address)) where state <> 'CLOSED';
create index account_name on people.account (lower(name));

-- One-time links: invitation, a new way in, the first administrator. The token itself is nowhere.
create table people.one_time_link (
  token_hash char(64) primary key,
  purpose    text not null check (purpose in ('JOIN', 'FIRST')),
  person     uuid references people.account (id),
  made_at    timestamptz not null,
  until_at   timestamptz not null,
  used_at    timestamptz,
  check ((purpose = 'FIRST') = (person is null))
);
create index one_time_link_person on people.one_time_link (person) where used_at is null;

-- Which account an invitation made: asked again with the same key, it is answered and not made again.
create table people.invitation (
  key    uuid primary key,
  person uuid not null references people.account (id),
  at     timestamptz not null
);

-- Being signed in. Until the second factor is shown the row opens nothing.
create table people.sign_in (
  id         uuid primary key,
  token_hash char(64) not null unique,
  person     uuid not null references people.account (id),
  started_at timestamptz not null,
  last_input timestamptz not null,
  proven_at  timestamptz,
  source     text not null,
  browser    text not null,
  ended_at   timestamptz
);
create index sign_in_person on people.sign_in (person, started_at desc);

-- A browser in which the person has signed in before: nobody else's tries can keep its owner out.
create table people.known_browser (
  token_hash char(64) not null,
  person     uuid not null references people.account (id),
  since      timestamptz not null,
  primary key (token_hash, person)
);

-- Tries with a password or code, by subject (a hash of what was typed) and lane (a source or a known browser).
create table people.try (
  id      bigint generated always as identity primary key,
  subject char(64) not null,
  lane    text not null,
  at      timestamptz not null,
  failed  boolean not null
);
create index try_subject on people.try (subject, at) where failed;
create index try_at on people.try (at);

create table people.absence (
  id       uuid primary key,
  person   uuid not null references people.account (id),
  from_day date not null,
  until_day date not null,
  stand_in uuid references people.account (id),
  entered_at timestamptz not null,
  taken_back_at timestamptz,
  check (until_day >= from_day),
  check (stand_in is distinct from person)
);
create index absence_person on people.absence (person, until_day) where taken_back_at is null;

grant usage on schema people to decem_app, decem_check;
grant select on all tables in schema people to decem_app, decem_check;
grant insert, update on people.account, people.one_time_link, people.sign_in, people.absence to decem_app;
grant insert on people.invitation to decem_app;
grant insert, update, delete on people.known_browser, people.try to decem_app;
