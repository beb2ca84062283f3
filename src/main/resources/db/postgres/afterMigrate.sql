-- The second fence on a server of many groups: whoever asks sees and writes the rows of the group
-- that stands in amanah.kube, whatever the statement says, the owner of the tables included.
-- The list of the groups themselves is read before anybody's group is known. Tables that are
-- fenced already are left alone, so that a node that starts does not lock those of its neighbours.
do $$
declare
    unfenced regclass;
begin
    perform pg_advisory_xact_lock(hashtext('amanah.fence'));
    for unfenced in
        select c.oid from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attname = 'kube_id'
        where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p')
            and c.relname <> 'kube' and not (c.relrowsecurity and c.relforcerowsecurity)
        order by c.relname
    loop
        execute format('alter table %s enable row level security', unfenced);
        execute format('alter table %s force row level security', unfenced);
        execute format('create policy own_group on %s using (kube_id ='
            || ' current_setting(''amanah.kube'', true)'
            || ' or current_setting(''amanah.kube'', true) = ''*'')', unfenced);
    end loop;
end $$;
