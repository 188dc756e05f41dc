-- A visit goes on until nobody was there for half an hour: what the next one missed is what came behind the last, however often the page is
-- opened meanwhile. Kept by the table itself, whoever notes that somebody has read on.
alter table drafts.visit add column at timestamptz not null default clock_timestamp();
alter table drafts.visit add column before_n bigint;
alter table drafts.visit add column before_at timestamptz;
alter table drafts.visit add column began_n bigint;

create function drafts.visit_goes_on() returns trigger language plpgsql as $$
begin
  if old.at < clock_timestamp() - interval '30 minutes' then
    new.before_n := old.n;
    new.before_at := old.at;
    new.began_n := new.n;
  end if;
  new.at := clock_timestamp();
  return new;
end $$;

create trigger visit_goes_on before update on drafts.visit for each row execute function drafts.visit_goes_on();
