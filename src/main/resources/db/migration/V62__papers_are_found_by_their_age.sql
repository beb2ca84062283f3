-- What is asked about, or is worth trying again, is young; what came out stays for years.
create index print_job_by_age on print_job (kube_id, printer_id, state, created_at);
create index print_job_by_day on print_job (kube_id, created_at);
