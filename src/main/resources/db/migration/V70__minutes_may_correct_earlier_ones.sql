alter table meeting add column corrects bigint;
alter table meeting add foreign key (kube_id, meeting, corrects)
    references meeting (kube_id, meeting, entry_no);
