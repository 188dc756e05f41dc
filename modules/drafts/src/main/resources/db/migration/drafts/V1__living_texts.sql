-- One row per language of a paper; the row that every commit compares and sets. Nothing else is kept in it.
create table drafts.text (
  id         uuid primary key,
  paper      uuid not null,
  lang       text not null check (lang in ('EN', 'FR')),
  head       bigint not null check (head >= 0),
  state      text not null check (state in ('OPEN', 'FROZEN', 'CLOSED')),
  schema_no  integer not null,
  epoch      bigint not null default 1,
  unique (paper, lang)
);

-- The log: insert only. n counts commits; steps keep the exact bytes that were applied.
create table drafts.text_commit (
  text_id      uuid not null,
  n            bigint not null check (n > 0),
  client_id    uuid not null,
  client_seq   bigint not null,
  author       uuid not null,
  kind         text not null check (kind in ('edit', 'import', 'restore', 'renumber', 'migrate')),
  steps        text not null,
  steps_sha256 text not null,
  base_n       bigint not null,
  words        integer not null,
  at           timestamptz not null,
  epoch        bigint not null,
  primary key (text_id, n),
  unique (text_id, client_id, client_seq)
);

-- A whole document at one commit, canonical JSON. Pinned ones belong to a version and stay for ever.
create table drafts.text_snapshot (
  text_id   uuid not null,
  n         bigint not null,
  schema_no integer not null,
  doc       text not null,
  sha256    text not null,
  words     integer not null,
  pinned    boolean not null default false,
  primary key (text_id, n)
);

-- What a key has already brought about, so that a request that is made twice acts once.
create table drafts.request (
  key     uuid primary key,
  text_id uuid not null,
  n       bigint not null,
  at      timestamptz not null
);

-- A place in a text. The origin is never updated, so the moving position can be rebuilt from the log at any time.
create table drafts.anchor (
  id         uuid primary key,
  text_id    uuid not null references drafts.text (id),
  kind       text not null check (kind in ('WORDS', 'BLOCK')),
  block      text not null,
  quote      text not null,
  origin_n   bigint not null,
  origin_from integer not null,
  origin_to  integer not null,
  at_n       bigint not null,
  from_pos   integer not null,
  to_pos     integer not null,
  detached   boolean not null default false,
  made_at    timestamptz not null
);
create index anchor_by_text on drafts.anchor (text_id);

-- How far a person has read a text: what came later gets a dot.
create table drafts.visit (
  person  uuid not null,
  text_id uuid not null,
  n       bigint not null,
  primary key (person, text_id)
);

create trigger commits_are_insert_only before update or delete or truncate on drafts.text_commit
  for each statement execute function platform.refuse_change();

grant usage on schema drafts to decem_app, decem_check;
grant select on all tables in schema drafts to decem_app, decem_check;
grant insert on drafts.text, drafts.text_commit, drafts.text_snapshot, drafts.request, drafts.anchor, drafts.visit to decem_app;
grant update (head, state, epoch) on drafts.text to decem_app;
grant update (pinned) on drafts.text_snapshot to decem_app;
grant delete on drafts.text_snapshot to decem_app;
grant update (at_n, from_pos, to_pos, detached) on drafts.anchor to decem_app;
grant delete on drafts.anchor to decem_app;
grant update (n) on drafts.visit to decem_app;
