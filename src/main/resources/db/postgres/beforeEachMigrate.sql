-- What changes the tables changes the rows of all groups; it is said for this transaction only.
select set_config('amanah.kube', '*', true);
