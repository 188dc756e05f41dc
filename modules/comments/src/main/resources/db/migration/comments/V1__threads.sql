-- Comments in the group stand on an anchor in the living text; observations of bodies stand on the words of one version.
create table comments.thread (
  id          uuid primary key,
  paper       uuid not null,
  layer       text not null check (layer in ('GROUP', 'OBSERVATION')),
  anchor      uuid unique,
  version     integer check (version > 0),
  lang        text check (lang in ('EN', 'FR')),
  block       text,
  occurrence  integer,
  quote       text not null,
  body        uuid,
  author      uuid not null,
  words       text not null check (length(words) between 1 and 10000),
  at          timestamptz not null,
  resolved_by uuid,
  resolved_at timestamptz,
  check ((layer = 'GROUP') = (anchor is not null)),
  check ((layer = 'OBSERVATION') = (version is not null and lang is not null and block is not null and body is not null)),
  check ((resolved_by is null) = (resolved_at is null))
);
create index thread_by_paper on comments.thread (paper, layer, version);

create table comments.reply (
  id     uuid primary key,
  thread uuid not null references comments.thread (id),
  author uuid not null,
  words  text not null check (length(words) between 1 and 10000),
  at     timestamptz not null
);
create index reply_by_thread on comments.reply (thread, at);

grant usage on schema comments to decem_app, decem_check;
grant select on all tables in schema comments to decem_app, decem_check;
grant insert on comments.thread, comments.reply to decem_app;
grant update (resolved_by, resolved_at) on comments.thread to decem_app;
