-- A text is asked what happened on a day.
create index commit_by_time on drafts.text_commit (text_id, at);

-- What somebody did to a text in a sitting that is over, reckoned once from the log and good for ever: insert only.
-- form counts up when what is kept comes to mean something else.
create table drafts.sitting (
  text_id uuid not null,
  from_n  bigint not null check (from_n > 0),
  to_n    bigint not null check (to_n >= from_n),
  form    integer not null,
  facts   text not null,
  primary key (text_id, from_n, to_n, form)
);

create trigger sittings_are_insert_only before update or delete or truncate on drafts.sitting
  for each statement execute function platform.refuse_change();

grant select, insert on drafts.sitting to decem_app;
grant select on drafts.sitting to decem_check;
