create schema access;
create table access.standing (person text not null);
grant usage on schema access to decem_app, decem_check;
grant select on access.standing to decem_app, decem_check;
