-- A remark is looked for by what it is about, or by the word it begins with ("goal:", "chat:").
-- Both were found by reading every remark of the group. The whole of what it is about may have 2,000
-- letters, more than an index of PostgreSQL holds: its first hundred find it, the rest is compared.
alter table note add column head varchar(100) default '' not null;
alter table note add column kind varchar(32) default '' not null;
update note set head = substring(about from 1 for 100);
update note set kind = substring(about from 1 for position(':' in about))
    where position(':' in about) between 1 and 32;
create index note_by_head on note (kube_id, head);
create index note_by_kind on note (kube_id, kind, entry_no);
