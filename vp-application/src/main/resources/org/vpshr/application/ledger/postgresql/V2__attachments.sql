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

create trigger attachment_is_never_deleted before delete or truncate on attachment
  for each statement execute function refuse_change();

update store set version = 2;
