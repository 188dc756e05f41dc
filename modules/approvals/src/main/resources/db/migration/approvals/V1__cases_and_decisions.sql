-- One submission of one version to the authority. Born SUBMITTED, ended once, never reopened.
create table approvals.paper_case (
  id           uuid primary key,
  paper        uuid not null,
  version      integer not null check (version > 0),
  digest       text not null check (digest ~ '^[0-9a-f]{64}$'),
  kind         text not null check (kind in ('REPORT', 'GUIDANCE', 'MANDATE', 'MEMBER_TEXT')),
  submitted_by uuid not null,
  submitted_at timestamptz not null,
  opened_at    timestamptz not null,
  state        text not null check (state in ('SUBMITTED', 'DECIDED', 'RETURNED', 'WITHDRAWN', 'SUPERSEDED')),
  ended_at     timestamptz,
  ended_by     uuid,
  check ((state = 'SUBMITTED') = (ended_at is null)),
  check (state not in ('DECIDED', 'RETURNED', 'WITHDRAWN') or ended_by is not null),
  unique (paper, version, submitted_at),
  unique (id, paper, version, digest)
);
create unique index one_open_case_a_paper on approvals.paper_case (paper) where state = 'SUBMITTED';
create index paper_case_by_end on approvals.paper_case (ended_at) where state in ('DECIDED', 'RETURNED');
create index paper_case_by_digest on approvals.paper_case (digest);

create function approvals.refuse_second_end() returns trigger language plpgsql as $$
begin
  if old.state <> 'SUBMITTED' then
    raise exception 'case % has ended and stays so', old.id using errcode = '42501';
  end if;
  return new;
end $$;
create trigger an_ended_case_stays_ended before update on approvals.paper_case
  for each row execute function approvals.refuse_second_end();

-- What the authority decided, on exactly which bytes, and what stood before the eyes of the person who decided.
create table approvals.decision (
  case_id      uuid primary key,
  paper        uuid not null,
  version      integer not null,
  digest       text not null,
  verb         text not null check (verb in ('TAKE_RECEIPT_AND_TRANSMIT', 'APPROVE', 'AGREE')),
  statement_en text not null check (statement_en <> ''),
  statement_fr text not null check (statement_fr <> ''),
  shown        text not null,
  shown_sha256 text not null check (shown_sha256 = encode(sha256(convert_to(shown, 'UTF8')), 'hex')),
  message      text not null check (length(message) <= 4000),
  decided_by   uuid not null,
  capacity     text not null,
  decided_at   timestamptz not null,
  foreign key (case_id, paper, version, digest) references approvals.paper_case (id, paper, version, digest)
);

-- Why a version went back.
create table approvals.given_back (
  case_id      uuid primary key,
  paper        uuid not null,
  version      integer not null,
  digest       text not null,
  reasons      text not null check (length(trim(reasons)) between 1 and 4000),
  shown        text not null,
  shown_sha256 text not null check (shown_sha256 = encode(sha256(convert_to(shown, 'UTF8')), 'hex')),
  returned_by  uuid not null,
  capacity     text not null,
  returned_at  timestamptz not null,
  foreign key (case_id, paper, version, digest) references approvals.paper_case (id, paper, version, digest)
);

-- Who has been written to about which end, so that nobody hears it twice.
create table approvals.notice (
  case_id uuid not null references approvals.paper_case (id),
  person  uuid not null,
  at      timestamptz not null,
  primary key (case_id, person)
);

create trigger decision_is_insert_only before update or delete or truncate on approvals.decision
  for each statement execute function platform.refuse_change();
create trigger given_back_is_insert_only before update or delete or truncate on approvals.given_back
  for each statement execute function platform.refuse_change();

grant usage on schema approvals to decem_app, decem_check;
grant select on all tables in schema approvals to decem_app, decem_check;
grant insert on all tables in schema approvals to decem_app;
grant update (state, ended_at, ended_by) on approvals.paper_case to decem_app;
