INSERT INTO sandbox_constant (kind, id, position, name, description, detail) VALUES
    ('status', '1', 1, 'Open', 'Nobody has begun yet.', 'new'),
    ('status', '3', 2, 'In Progress', 'Somebody works on it.', 'indeterminate'),
    ('status', '10001', 3, 'Waiting for customer', 'The customer was asked and has not answered.', 'indeterminate'),
    ('status', '10002', 4, 'Waiting for third party', 'Somebody outside was asked and has not answered.', 'indeterminate'),
    ('status', '5', 5, 'Resolved', 'Done in the eyes of the provider.', 'done'),
    ('status', '6', 6, 'Closed', 'Done for good.', 'done'),
    ('priority', '1', 1, 'Critical', 'Work has stopped for many.', '#d04437'),
    ('priority', '2', 2, 'High', 'Work is hindered for many, or has stopped for one.', '#f15c75'),
    ('priority', '3', 3, 'Medium', 'Work is hindered for one.', '#f79232'),
    ('priority', '4', 4, 'Low', 'Nobody is hindered.', '#707070'),
    ('issuetype', '1', 1, 'Incident', 'Something does not work.', ''),
    ('issuetype', '2', 2, 'Service request', 'Somebody needs something.', ''),
    ('issuetype', '3', 3, 'Task', 'Something is to be done.', ''),
    ('resolution', '10000', 1, 'Done', 'It has been done.', ''),
    ('resolution', '10001', 2, 'Won''t do', 'It will not be done.', ''),
    ('resolution', '10002', 3, 'Duplicate', 'Another issue says the same.', ''),
    ('resolution', '10003', 4, 'Cannot reproduce', 'Nobody could see it again.', '');

INSERT INTO sandbox_group (group_name) VALUES ('jira-administrators'), ('jira-software-users');

INSERT INTO sandbox_global_permission (permission, group_name) VALUES
    ('SYSTEM_ADMIN', 'jira-administrators'),
    ('ADMINISTER', 'jira-administrators'),
    ('BULK_CHANGE', 'jira-administrators'),
    ('USER_PICKER', 'jira-administrators'),
    ('USER_PICKER', 'jira-software-users'),
    ('USE', 'jira-administrators'),
    ('USE', 'jira-software-users');

INSERT INTO sandbox_role (id, name, description) VALUES
    (10002, 'Administrators', 'Those who administer the project.'),
    (10100, 'Agents', 'Those who work on the issues.'),
    (10101, 'Users', 'Those who ask.');
