-- The limits are those of decem.people.control.Presence; a test compares them.
create or replace view access.signed_in as
  select id as sign_in, person
  from people.sign_in
  where ended_at is null and proven_at is not null
    and last_input > clock_timestamp() - interval '15 minutes' and started_at > clock_timestamp() - interval '10 hours';
