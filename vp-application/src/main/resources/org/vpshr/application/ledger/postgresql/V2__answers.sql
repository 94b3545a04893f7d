-- What was answered to commands that were given with an id, so that they may be given again.

create table command (
  id text primary key,
  fingerprint bytea not null,
  first bigint not null,
  last bigint not null,
  findings bytea not null
);

create trigger command_is_never_changed before update or delete or truncate on command
  for each statement execute function refuse_change();

update store set version = 2;
