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

-- What a view says of a subject. It holds references of persons, never names.
create table current_view (
  view text not null,
  subject text not null,
  position bigint not null,
  day date not null,
  document json not null,
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

update store set version = 3;
