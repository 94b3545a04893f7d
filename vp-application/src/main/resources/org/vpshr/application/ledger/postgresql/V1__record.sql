-- The tables of a record. They say the same as those of a SQLite file, and the chain of hashes is the same to the byte.

create table store (
  id smallint primary key check (id = 1),
  kind text not null,
  version integer not null
);

create table event (
  position bigint primary key,
  event_id text not null unique,
  type text not null,
  version integer not null,
  recorded bigint not null,
  payload bytea not null,
  metadata bytea not null,
  tags text not null,
  hash_version integer not null,
  hash bytea not null
);

create table tag (
  tag text collate "C" not null,
  position bigint not null references event (position),
  primary key (tag, position)
);

-- One row that every append changes: room is left beside it, so that its index need not change with it.
create table head (
  id smallint primary key check (id = 1),
  position bigint not null,
  hash bytea not null
) with (fillfactor = 10);

insert into head (id, position, hash) values (1, 0, decode(repeat('00', 32), 'hex'));

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'what is recorded is never changed' using errcode = 'restrict_violation';
end
$$;

create function refuse_return() returns trigger language plpgsql as $$
begin
  if new.position < old.position then
    raise exception 'the head of the ledger does not go back' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

-- By statement: also a change of no row is refused, and truncation with it.
create trigger event_is_never_changed before update or delete or truncate on event
  for each statement execute function refuse_change();
create trigger tag_is_never_changed before update or delete or truncate on tag
  for each statement execute function refuse_change();
create trigger head_is_never_deleted before delete or truncate on head
  for each statement execute function refuse_change();
create trigger head_only_grows before update on head
  for each row execute function refuse_return();

insert into store (id, kind, version) values (1, 'a record', 1);
