create table pond.frog (name text primary key);
grant usage on schema pond to decem_app, decem_check;
grant select, insert on all tables in schema pond to decem_app;
grant select on pond.frog to decem_check;
