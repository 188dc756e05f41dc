create table platform.kept (word text primary key);
grant usage on schema platform to decem_app, decem_check;
grant select, insert on platform.kept to decem_app;
