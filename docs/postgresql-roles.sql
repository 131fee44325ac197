-- The two roles in which the program works on PostgreSQL. Run once, as the administrator of the server, after the role that logs
-- in was made (here mokuteki). Where that one has another name the two are named after it: <name>_app and <name>_purge.

CREATE ROLE mokuteki_app NOLOGIN;
CREATE ROLE mokuteki_purge NOLOGIN;
GRANT mokuteki_app, mokuteki_purge TO mokuteki;
