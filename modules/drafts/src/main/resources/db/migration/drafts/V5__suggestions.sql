-- Whose a suggestion is: the text holds its id and no person, for what is in a log cannot be taken back. Insert only; what became of it stands in
-- the log.
create table drafts.suggestion (
  text_id uuid not null,
  id      text not null check (length(id) between 1 and 64),
  author  uuid not null,
  n       bigint not null check (n > 0),
  at      timestamptz not null,
  primary key (text_id, id)
);

create trigger suggestions_are_insert_only before update or delete or truncate on drafts.suggestion
  for each statement execute function platform.refuse_change();

-- The one way in which commits get into the log, now with the suggestions that begin in them.
drop function drafts.append;

create function drafts.append(
    of_text uuid, of_paper uuid, known_head bigint, known_epoch bigint,
    ns bigint[], clients uuid[], seqs bigint[], authors uuid[], kinds text[], all_steps text[], digests text[], bases bigint[], word_counts integer[],
    suggestions text[], suggesters uuid[], suggested_in bigint[],
    writers uuid[], sign_ins uuid[], wants text[])
  returns timestamptz language plpgsql as $$
declare
  moment timestamptz := clock_timestamp();
  without text;
begin
  update drafts.text set head = known_head + cardinality(ns)
    where id = of_text and head = known_head and epoch = known_epoch and state = 'OPEN';
  if not found then
    if exists (select 1 from drafts.text where id = of_text and head = known_head and epoch = known_epoch) then
      raise exception 'the text is not open' using errcode = 'DX002';
    end if;
    raise exception 'the text has moved' using errcode = 'DX001';
  end if;

  insert into drafts.text_commit (text_id, n, client_id, client_seq, author, kind, steps, steps_sha256, base_n, words, at, epoch)
    select of_text, c.n, c.client, c.seq, c.author, c.kind, c.steps, c.digest, c.base, c.words, moment, known_epoch
    from unnest(ns, clients, seqs, authors, kinds, all_steps, digests, bases, word_counts)
      as c (n, client, seq, author, kind, steps, digest, base, words);

  insert into drafts.suggestion (text_id, id, author, n, at)
    select of_text, s.id, s.author, s.n, moment from unnest(suggestions, suggesters, suggested_in) as s (id, author, n);

  select string_agg(distinct w.person::text || ':' || w.want, ' ') into without
    from unnest(writers, sign_ins, wants) as w (person, sign_in, want)
    where not exists (
        select 1 from access.standing s join access.paper p on s.place = p.group_id
        where s.person = w.person and p.paper = of_paper and s.scope = 'GROUP'
          and s.role = any (case w.want when 'suggest' then array['CHAIR', 'EXPERT', 'SECRETARY', 'PEN_HOLDER'] else array['CHAIR', 'EXPERT', 'PEN_HOLDER'] end))
      or w.sign_in is not null and not exists (select 1 from access.signed_in i where i.sign_in = w.sign_in);
  if without is not null then
    raise exception '%', without using errcode = 'DX003';
  end if;
  return moment;
end $$;

grant select, insert on drafts.suggestion to decem_app;
grant select on drafts.suggestion to decem_check;
revoke all on function drafts.append from public;
grant execute on function drafts.append to decem_app;
