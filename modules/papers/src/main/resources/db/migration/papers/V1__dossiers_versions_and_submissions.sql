-- The last number of a year; its row is locked while a reference is given, so that no number is skipped or given twice.
create table papers.counter (
  year integer primary key check (year between 2000 and 9999),
  last integer not null check (last >= 0)
);

-- A paper. Born OPENING, without a reference; OPEN once its texts are there; ABANDONED when they never came.
create table papers.dossier (
  id            uuid primary key,
  request       uuid not null unique,
  group_id      uuid not null,
  kind          text not null check (kind in ('REPORT', 'GUIDANCE', 'MANDATE', 'MEMBER_TEXT')),
  original      text not null check (original in ('EN', 'FR')),
  marking       text not null check (marking <> ''),
  title_en      text not null,
  title_fr      text not null,
  working_title text not null check (working_title <> ''),
  state         text not null check (state in ('OPENING', 'OPEN', 'ABANDONED')),
  reference     text unique,
  opened_by     uuid not null,
  begun_at      timestamptz not null,
  opened_at     timestamptz,
  check (title_en <> '' or title_fr <> ''),
  check ((state = 'OPEN') = (reference is not null and opened_at is not null))
);
create index dossier_by_group on papers.dossier (group_id, opened_at desc) where state = 'OPEN';
create index dossier_unclaimed on papers.dossier (begun_at) where state = 'OPENING';

-- What was taken from a Word file and what was left out.
create table papers.import_report (
  paper     uuid not null references papers.dossier (id),
  language  text not null check (language in ('EN', 'FR')),
  file_name text not null,
  counts    text not null,
  sentences text not null,
  at        timestamptz not null,
  primary key (paper, language)
);

create table papers.picture (
  paper      uuid not null references papers.dossier (id),
  sha256     text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  media_type text not null check (media_type in ('image/png', 'image/jpeg', 'image/gif')),
  width      integer not null check (width > 0),
  height     integer not null check (height > 0),
  bytes      bytea not null,
  by_person  uuid not null,
  at         timestamptz not null,
  primary key (paper, sha256)
);

-- A version is its manifest; the bytes are kept as they were hashed and are never written again.
create table papers.version (
  paper     uuid not null references papers.dossier (id),
  number    integer not null check (number > 0),
  request   uuid not null unique,
  reference text not null unique,
  label     text not null,
  manifest  bytea not null,
  digest    text not null unique check (digest ~ '^[0-9a-f]{64}$'),
  by_person uuid not null,
  at        timestamptz not null,
  primary key (paper, number)
);

create table papers.version_text (
  paper     uuid not null,
  number    integer not null,
  language  text not null check (language in ('EN', 'FR')),
  commit_no bigint not null check (commit_no >= 0),
  digest    text not null check (digest ~ '^[0-9a-f]{64}$'),
  words     integer not null check (words >= 0),
  bytes     bytea not null,
  primary key (paper, number, language),
  foreign key (paper, number) references papers.version (paper, number)
);

-- Which bodies were asked for observations, and until when.
create table papers.circulation (
  id          uuid primary key,
  paper       uuid not null,
  number      integer not null,
  until_at    timestamptz not null,
  by_person   uuid not null,
  proposed_by uuid not null,
  at          timestamptz not null,
  foreign key (paper, number) references papers.version (paper, number)
);
create index circulation_by_paper on papers.circulation (paper, at);

create table papers.circulation_body (
  circulation uuid not null references papers.circulation (id),
  body        uuid not null,
  place       integer not null,
  primary key (circulation, body)
);
create index circulation_by_body on papers.circulation_body (body);

-- Who has been written to about a circulation, so that nobody hears it twice.
create table papers.notice (
  circulation uuid not null references papers.circulation (id),
  person      uuid not null,
  at          timestamptz not null,
  primary key (circulation, person)
);

-- What one chair proposes to release and the other has to confirm, where the mandate wants both. Once confirmed, a
-- circulation or submission bears its id.
create table papers.release (
  id          uuid primary key,
  paper       uuid not null,
  number      integer not null,
  act         text not null check (act in ('CIRCULATE', 'SUBMIT')),
  bodies      text not null check (bodies ~ '^([0-9a-f-]{36}( [0-9a-f-]{36})*)?$'),
  until_at    timestamptz,
  cover_note  text not null,
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  ended_at    timestamptz,
  foreign key (paper, number) references papers.version (paper, number),
  check ((act = 'CIRCULATE') = (until_at is not null)),
  check ((act = 'CIRCULATE') = (bodies <> ''))
);
create unique index one_open_release_an_act on papers.release (paper, act) where ended_at is null;

-- A version put before the authority. At most one of a paper stands; an ended one stays as it is.
create table papers.submission (
  id          uuid primary key,
  paper       uuid not null,
  number      integer not null,
  digest      text not null,
  by_person   uuid not null,
  proposed_by uuid not null,
  at          timestamptz not null,
  cover_note  text not null,
  ended_at    timestamptz,
  why         text check (why in ('WITHDRAWN', 'SUPERSEDED', 'DECIDED', 'RETURNED')),
  foreign key (paper, number) references papers.version (paper, number),
  check ((ended_at is null) = (why is null))
);
create unique index one_standing_submission on papers.submission (paper) where ended_at is null;
create index submission_by_paper on papers.submission (paper, at);

create function papers.refuse_second_end() returns trigger language plpgsql as $$
begin
  if old.ended_at is not null then
    raise exception 'row % of % has ended and stays so', old.id, tg_table_name using errcode = '42501';
  end if;
  return new;
end $$;
create trigger an_ended_submission_stays_ended before update on papers.submission
  for each row execute function papers.refuse_second_end();
create trigger an_ended_release_stays_ended before update on papers.release
  for each row execute function papers.refuse_second_end();

create trigger import_report_is_insert_only before update or delete or truncate on papers.import_report
  for each statement execute function platform.refuse_change();
create trigger picture_is_insert_only before update or delete or truncate on papers.picture
  for each statement execute function platform.refuse_change();
create trigger version_is_insert_only before update or delete or truncate on papers.version
  for each statement execute function platform.refuse_change();
create trigger version_text_is_insert_only before update or delete or truncate on papers.version_text
  for each statement execute function platform.refuse_change();
create trigger circulation_is_insert_only before update or delete or truncate on papers.circulation
  for each statement execute function platform.refuse_change();
create trigger circulation_body_is_insert_only before update or delete or truncate on papers.circulation_body
  for each statement execute function platform.refuse_change();

grant usage on schema papers to decem_app, decem_check;
grant select on all tables in schema papers to decem_app, decem_check;
grant insert on all tables in schema papers to decem_app;
grant update on papers.counter to decem_app;
grant update (state, reference, opened_at, begun_at) on papers.dossier to decem_app;
grant update (ended_at) on papers.release to decem_app;
grant update (ended_at, why) on papers.submission to decem_app;
