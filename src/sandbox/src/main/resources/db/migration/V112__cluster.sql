-- one row a scheduled job; a run is claimed by moving next_run on, so that one node runs it
create table sandbox_job (
    job_id varchar(200) not null primary key,
    runner_key varchar(200) not null,
    run_mode varchar(30) not null,
    schedule_kind varchar(20) not null,
    interval_millis bigint not null,
    cron varchar(100) not null,
    first_run bigint,
    parameters text not null,
    next_run bigint,
    last_started bigint,
    last_millis bigint,
    outcome varchar(2000) not null
);

-- a lock is held until its lease ends, unless the node that holds it renews
create table sandbox_cluster_lock (
    lock_name varchar(200) not null primary key,
    holder varchar(200),
    leased_until bigint not null
);
