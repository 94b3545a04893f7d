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
  facts bytea not null,
  commitments bytea not null,
  metadata bytea not null,
  tags text not null,
  form integer not null,
  hash bytea not null
);

-- What lies beside events of their texts. It is the one part of a record that may be changed.
create table event_text (
  position bigint primary key references event (position),
  open bytea,
  sealed bytea
);

-- The contents of attachments, in parts. They lie as the texts that tell of them lie, in clear or sealed, and may be
-- changed as these may.

create table attachment (
  position bigint not null references event (position),
  number integer not null,
  part integer not null,
  open bytea,
  sealed bytea,
  primary key (position, number, part)
);

create table tag (
  bucket integer not null,
  tag text collate "C" not null,
  position bigint not null references event (position),
  primary key (bucket, tag, position)
);

-- What the index summed up to at an event, sealed. Without it, or with an older one, the rest is read along the chain.
create table tag_sum (
  id smallint primary key check (id = 1),
  position bigint not null,
  hash bytea not null,
  sealed bytea not null
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
create trigger text_is_never_deleted before delete or truncate on event_text
  for each statement execute function refuse_change();

create trigger attachment_is_never_deleted before delete or truncate on attachment
  for each statement execute function refuse_change();
create trigger head_is_never_deleted before delete or truncate on head
  for each statement execute function refuse_change();
create trigger head_only_grows before update on head
  for each row execute function refuse_return();

-- Several nodes on one record: current views of it, who works at them, and how they wake each other. All of it but the
-- notification can be made again from the events.

-- How far each part of a view was brought, and by whom. The columns are those of Axon's JdbcTokenStore.
create table token (
  processorname text not null,
  segment integer not null,
  mask integer not null,
  token bytea,
  tokentype text,
  timestamp text not null,
  owner text,
  primary key (processorname, segment)
);

-- What a view says of a subject, and the MAC by which the record knows it again. It holds references of persons, never
-- names, and nothing of a sealed text.
create table current_view (
  view text not null,
  subject text not null,
  position bigint not null,
  day date not null,
  document json not null,
  mac bytea not null,
  primary key (view, subject)
);

-- Where a part of a view stopped last, and why. It is over once the token has passed that position.
create table stop (
  view text not null,
  segment integer not null,
  position bigint not null,
  reason text not null,
  primary key (view, segment)
);

create table node (
  id text primary key,
  seen timestamptz not null
);

create function tell_head() returns trigger language plpgsql as $$
begin
  perform pg_notify('vp_' || md5(tg_table_schema), '');
  return null;
end
$$;

-- Sent when the append commits, and not at all when it does not.
create trigger head_is_told after update on head for each statement execute function tell_head();

insert into store (id, kind, version) values (1, 'a record', 1);
