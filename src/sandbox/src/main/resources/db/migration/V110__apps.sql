create table sandbox_disabled_plugin (
    plugin_key varchar(200) not null primary key
);

create table sandbox_ao_version (
    table_prefix varchar(20) not null primary key,
    model_version varchar(20) not null
);

-- SAL's plugin settings: one text each, in the space of a project or of everything (empty)
create table sandbox_plugin_setting (
    space varchar(100) not null,
    setting_key varchar(255) not null,
    setting_type varchar(20) not null,
    setting_value text not null,
    primary key (space, setting_key)
);
