-- Which node has the text in its memory; the epoch goes up whenever a node takes it, and fences every commit.
alter table drafts.text add column owner_node uuid;

alter table drafts.text_commit drop constraint text_commit_kind_check;
alter table drafts.text_commit add constraint text_commit_kind_check
  check (kind in ('edit', 'suggest', 'accept', 'reject', 'import', 'restore', 'renumber', 'migrate'));

-- Under which name a person stands on the wire of a text: what is in a log cannot be taken back, so no id of a person gets there.
create table drafts.handle (
  text_id uuid not null,
  person  uuid not null,
  handle  text not null check (length(handle) between 6 and 12),
  primary key (text_id, person),
  unique (text_id, handle)
);

-- Lets a line begin, once and within seconds. The ticket itself is nowhere.
create table drafts.ticket (
  hash     char(64) primary key,
  person   uuid not null,
  sign_in  uuid,
  paper    uuid not null,
  text_id  uuid not null,
  language text not null check (language in ('EN', 'FR')),
  until_at timestamptz not null
);

-- The one way in which commits get into the log: compare and set on the head, the commits as they were worked out, and as the last thing
-- before the transaction ends the rights of all who made them, read anew. Whatever is not as it was thought takes everything back.
create function drafts.append(
    of_text uuid, of_paper uuid, known_head bigint, known_epoch bigint,
    ns bigint[], clients uuid[], seqs bigint[], authors uuid[], kinds text[], all_steps text[], digests text[], bases bigint[], word_counts integer[],
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

  select string_agg(distinct w.person::text || ':' || w.want, ' ') into without
    from unnest(writers, sign_ins, wants) as w (person, sign_in, want)
    where not exists (
        select 1 from access.standing s join access.paper p on s.place = p.group_id
        where s.person = w.person and p.paper = of_paper and s.scope = 'GROUP'
          and s.role = any (case w.want when 'suggest' then array['CHAIR', 'EXPERT', 'SECRETARY'] else array['CHAIR', 'EXPERT', 'PEN_HOLDER'] end))
      or w.sign_in is not null and not exists (select 1 from access.signed_in i where i.sign_in = w.sign_in);
  if without is not null then
    raise exception '%', without using errcode = 'DX003';
  end if;
  return moment;
end $$;

grant select on drafts.handle, drafts.ticket to decem_app, decem_check;
grant insert on drafts.handle, drafts.ticket to decem_app;
grant delete on drafts.ticket to decem_app;
grant update (owner_node) on drafts.text to decem_app;
revoke all on function drafts.append from public;
grant execute on function drafts.append to decem_app;
