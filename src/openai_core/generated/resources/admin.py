"""The shelves of `client.admin`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import openai_core.generated.endpoints.admin_organization_admin_api_keys_create as _admin_organization_admin_api_keys_create
import openai_core.generated.endpoints.admin_organization_admin_api_keys_delete as _admin_organization_admin_api_keys_delete
import openai_core.generated.endpoints.admin_organization_admin_api_keys_list as _admin_organization_admin_api_keys_list
import openai_core.generated.endpoints.admin_organization_admin_api_keys_retrieve as _admin_organization_admin_api_keys_retrieve
import openai_core.generated.endpoints.admin_organization_audit_logs_list as _admin_organization_audit_logs_list
import openai_core.generated.endpoints.admin_organization_certificates_activate as _admin_organization_certificates_activate
import openai_core.generated.endpoints.admin_organization_certificates_create as _admin_organization_certificates_create
import openai_core.generated.endpoints.admin_organization_certificates_deactivate as _admin_organization_certificates_deactivate
import openai_core.generated.endpoints.admin_organization_certificates_delete as _admin_organization_certificates_delete
import openai_core.generated.endpoints.admin_organization_certificates_list as _admin_organization_certificates_list
import openai_core.generated.endpoints.admin_organization_certificates_retrieve as _admin_organization_certificates_retrieve
import openai_core.generated.endpoints.admin_organization_certificates_update as _admin_organization_certificates_update
import openai_core.generated.endpoints.admin_organization_data_retention_retrieve as _admin_organization_data_retention_retrieve
import openai_core.generated.endpoints.admin_organization_data_retention_update as _admin_organization_data_retention_update
import openai_core.generated.endpoints.admin_organization_groups_create as _admin_organization_groups_create
import openai_core.generated.endpoints.admin_organization_groups_delete as _admin_organization_groups_delete
import openai_core.generated.endpoints.admin_organization_groups_list as _admin_organization_groups_list
import openai_core.generated.endpoints.admin_organization_groups_retrieve as _admin_organization_groups_retrieve
import openai_core.generated.endpoints.admin_organization_groups_roles_create as _admin_organization_groups_roles_create
import openai_core.generated.endpoints.admin_organization_groups_roles_delete as _admin_organization_groups_roles_delete
import openai_core.generated.endpoints.admin_organization_groups_roles_list as _admin_organization_groups_roles_list
import openai_core.generated.endpoints.admin_organization_groups_roles_retrieve as _admin_organization_groups_roles_retrieve
import openai_core.generated.endpoints.admin_organization_groups_update as _admin_organization_groups_update
import openai_core.generated.endpoints.admin_organization_groups_users_create as _admin_organization_groups_users_create
import openai_core.generated.endpoints.admin_organization_groups_users_delete as _admin_organization_groups_users_delete
import openai_core.generated.endpoints.admin_organization_groups_users_list as _admin_organization_groups_users_list
import openai_core.generated.endpoints.admin_organization_groups_users_retrieve as _admin_organization_groups_users_retrieve
import openai_core.generated.endpoints.admin_organization_invites_create as _admin_organization_invites_create
import openai_core.generated.endpoints.admin_organization_invites_delete as _admin_organization_invites_delete
import openai_core.generated.endpoints.admin_organization_invites_list as _admin_organization_invites_list
import openai_core.generated.endpoints.admin_organization_invites_retrieve as _admin_organization_invites_retrieve
import openai_core.generated.endpoints.admin_organization_projects_api_keys_delete as _admin_organization_projects_api_keys_delete
import openai_core.generated.endpoints.admin_organization_projects_api_keys_list as _admin_organization_projects_api_keys_list
import openai_core.generated.endpoints.admin_organization_projects_api_keys_retrieve as _admin_organization_projects_api_keys_retrieve
import openai_core.generated.endpoints.admin_organization_projects_archive as _admin_organization_projects_archive
import openai_core.generated.endpoints.admin_organization_projects_certificates_activate as _admin_organization_projects_certificates_activate
import openai_core.generated.endpoints.admin_organization_projects_certificates_deactivate as _admin_organization_projects_certificates_deactivate
import openai_core.generated.endpoints.admin_organization_projects_certificates_list as _admin_organization_projects_certificates_list
import openai_core.generated.endpoints.admin_organization_projects_create as _admin_organization_projects_create
import openai_core.generated.endpoints.admin_organization_projects_data_retention_retrieve as _admin_organization_projects_data_retention_retrieve
import openai_core.generated.endpoints.admin_organization_projects_data_retention_update as _admin_organization_projects_data_retention_update
import openai_core.generated.endpoints.admin_organization_projects_groups_create as _admin_organization_projects_groups_create
import openai_core.generated.endpoints.admin_organization_projects_groups_delete as _admin_organization_projects_groups_delete
import openai_core.generated.endpoints.admin_organization_projects_groups_list as _admin_organization_projects_groups_list
import openai_core.generated.endpoints.admin_organization_projects_groups_retrieve as _admin_organization_projects_groups_retrieve
import openai_core.generated.endpoints.admin_organization_projects_groups_roles_create as _admin_organization_projects_groups_roles_create
import openai_core.generated.endpoints.admin_organization_projects_groups_roles_delete as _admin_organization_projects_groups_roles_delete
import openai_core.generated.endpoints.admin_organization_projects_groups_roles_list as _admin_organization_projects_groups_roles_list
import openai_core.generated.endpoints.admin_organization_projects_groups_roles_retrieve as _admin_organization_projects_groups_roles_retrieve
import openai_core.generated.endpoints.admin_organization_projects_hosted_tool_permissions_retrieve as _admin_organization_projects_hosted_tool_permissions_retrieve
import openai_core.generated.endpoints.admin_organization_projects_hosted_tool_permissions_update as _admin_organization_projects_hosted_tool_permissions_update
import openai_core.generated.endpoints.admin_organization_projects_list as _admin_organization_projects_list
import openai_core.generated.endpoints.admin_organization_projects_model_permissions_delete as _admin_organization_projects_model_permissions_delete
import openai_core.generated.endpoints.admin_organization_projects_model_permissions_retrieve as _admin_organization_projects_model_permissions_retrieve
import openai_core.generated.endpoints.admin_organization_projects_model_permissions_update as _admin_organization_projects_model_permissions_update
import openai_core.generated.endpoints.admin_organization_projects_rate_limits_list_rate_limits as _admin_organization_projects_rate_limits_list_rate_limits
import openai_core.generated.endpoints.admin_organization_projects_rate_limits_update_rate_limit as _admin_organization_projects_rate_limits_update_rate_limit
import openai_core.generated.endpoints.admin_organization_projects_retrieve as _admin_organization_projects_retrieve
import openai_core.generated.endpoints.admin_organization_projects_roles_create as _admin_organization_projects_roles_create
import openai_core.generated.endpoints.admin_organization_projects_roles_delete as _admin_organization_projects_roles_delete
import openai_core.generated.endpoints.admin_organization_projects_roles_list as _admin_organization_projects_roles_list
import openai_core.generated.endpoints.admin_organization_projects_roles_retrieve as _admin_organization_projects_roles_retrieve
import openai_core.generated.endpoints.admin_organization_projects_roles_update as _admin_organization_projects_roles_update
import openai_core.generated.endpoints.admin_organization_projects_service_accounts_api_keys_create as _admin_organization_projects_service_accounts_api_keys_create
import openai_core.generated.endpoints.admin_organization_projects_service_accounts_create as _admin_organization_projects_service_accounts_create
import openai_core.generated.endpoints.admin_organization_projects_service_accounts_delete as _admin_organization_projects_service_accounts_delete
import openai_core.generated.endpoints.admin_organization_projects_service_accounts_list as _admin_organization_projects_service_accounts_list
import openai_core.generated.endpoints.admin_organization_projects_service_accounts_retrieve as _admin_organization_projects_service_accounts_retrieve
import openai_core.generated.endpoints.admin_organization_projects_service_accounts_update as _admin_organization_projects_service_accounts_update
import openai_core.generated.endpoints.admin_organization_projects_spend_alerts_create as _admin_organization_projects_spend_alerts_create
import openai_core.generated.endpoints.admin_organization_projects_spend_alerts_delete as _admin_organization_projects_spend_alerts_delete
import openai_core.generated.endpoints.admin_organization_projects_spend_alerts_list as _admin_organization_projects_spend_alerts_list
import openai_core.generated.endpoints.admin_organization_projects_spend_alerts_retrieve as _admin_organization_projects_spend_alerts_retrieve
import openai_core.generated.endpoints.admin_organization_projects_spend_alerts_update as _admin_organization_projects_spend_alerts_update
import openai_core.generated.endpoints.admin_organization_projects_spend_limit_delete as _admin_organization_projects_spend_limit_delete
import openai_core.generated.endpoints.admin_organization_projects_spend_limit_retrieve as _admin_organization_projects_spend_limit_retrieve
import openai_core.generated.endpoints.admin_organization_projects_spend_limit_update as _admin_organization_projects_spend_limit_update
import openai_core.generated.endpoints.admin_organization_projects_update as _admin_organization_projects_update
import openai_core.generated.endpoints.admin_organization_projects_users_create as _admin_organization_projects_users_create
import openai_core.generated.endpoints.admin_organization_projects_users_delete as _admin_organization_projects_users_delete
import openai_core.generated.endpoints.admin_organization_projects_users_list as _admin_organization_projects_users_list
import openai_core.generated.endpoints.admin_organization_projects_users_retrieve as _admin_organization_projects_users_retrieve
import openai_core.generated.endpoints.admin_organization_projects_users_roles_create as _admin_organization_projects_users_roles_create
import openai_core.generated.endpoints.admin_organization_projects_users_roles_delete as _admin_organization_projects_users_roles_delete
import openai_core.generated.endpoints.admin_organization_projects_users_roles_list as _admin_organization_projects_users_roles_list
import openai_core.generated.endpoints.admin_organization_projects_users_roles_retrieve as _admin_organization_projects_users_roles_retrieve
import openai_core.generated.endpoints.admin_organization_projects_users_update as _admin_organization_projects_users_update
import openai_core.generated.endpoints.admin_organization_roles_create as _admin_organization_roles_create
import openai_core.generated.endpoints.admin_organization_roles_delete as _admin_organization_roles_delete
import openai_core.generated.endpoints.admin_organization_roles_list as _admin_organization_roles_list
import openai_core.generated.endpoints.admin_organization_roles_retrieve as _admin_organization_roles_retrieve
import openai_core.generated.endpoints.admin_organization_roles_update as _admin_organization_roles_update
import openai_core.generated.endpoints.admin_organization_spend_alerts_create as _admin_organization_spend_alerts_create
import openai_core.generated.endpoints.admin_organization_spend_alerts_delete as _admin_organization_spend_alerts_delete
import openai_core.generated.endpoints.admin_organization_spend_alerts_list as _admin_organization_spend_alerts_list
import openai_core.generated.endpoints.admin_organization_spend_alerts_retrieve as _admin_organization_spend_alerts_retrieve
import openai_core.generated.endpoints.admin_organization_spend_alerts_update as _admin_organization_spend_alerts_update
import openai_core.generated.endpoints.admin_organization_spend_limit_delete as _admin_organization_spend_limit_delete
import openai_core.generated.endpoints.admin_organization_spend_limit_retrieve as _admin_organization_spend_limit_retrieve
import openai_core.generated.endpoints.admin_organization_spend_limit_update as _admin_organization_spend_limit_update
import openai_core.generated.endpoints.admin_organization_usage_audio_speeches as _admin_organization_usage_audio_speeches
import openai_core.generated.endpoints.admin_organization_usage_audio_transcriptions as _admin_organization_usage_audio_transcriptions
import openai_core.generated.endpoints.admin_organization_usage_code_interpreter_sessions as _admin_organization_usage_code_interpreter_sessions
import openai_core.generated.endpoints.admin_organization_usage_completions as _admin_organization_usage_completions
import openai_core.generated.endpoints.admin_organization_usage_costs as _admin_organization_usage_costs
import openai_core.generated.endpoints.admin_organization_usage_embeddings as _admin_organization_usage_embeddings
import openai_core.generated.endpoints.admin_organization_usage_file_search_calls as _admin_organization_usage_file_search_calls
import openai_core.generated.endpoints.admin_organization_usage_images as _admin_organization_usage_images
import openai_core.generated.endpoints.admin_organization_usage_moderations as _admin_organization_usage_moderations
import openai_core.generated.endpoints.admin_organization_usage_vector_stores as _admin_organization_usage_vector_stores
import openai_core.generated.endpoints.admin_organization_usage_web_search_calls as _admin_organization_usage_web_search_calls
import openai_core.generated.endpoints.admin_organization_users_delete as _admin_organization_users_delete
import openai_core.generated.endpoints.admin_organization_users_list as _admin_organization_users_list
import openai_core.generated.endpoints.admin_organization_users_retrieve as _admin_organization_users_retrieve
import openai_core.generated.endpoints.admin_organization_users_roles_create as _admin_organization_users_roles_create
import openai_core.generated.endpoints.admin_organization_users_roles_delete as _admin_organization_users_roles_delete
import openai_core.generated.endpoints.admin_organization_users_roles_list as _admin_organization_users_roles_list
import openai_core.generated.endpoints.admin_organization_users_roles_retrieve as _admin_organization_users_roles_retrieve
import openai_core.generated.endpoints.admin_organization_users_update as _admin_organization_users_update
from openai_core.operation import listing, operation
from openai_core.resource import R, Raw, Resource, Streaming, View

if TYPE_CHECKING:
    from openai_core.resource import AsyncRaw, AsyncStreaming


class Admin(Resource[R]):
    """Administration of an organization and its projects.

    API page: https://platform.openai.com/docs/api-reference/administration
    """

    @cached_property
    def organization(self) -> Organization[R]:
        """Settings, people, projects, security and spending of the organization."""
        from openai_core.generated.resources.admin import Organization

        return Organization(self._runner)

    with_raw_response: View[Admin[Raw], Admin[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Admin[Streaming], Admin[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class Organization(Resource[R]):
    """Settings, people, projects, security and spending of the organization.

    API page: https://platform.openai.com/docs/api-reference/administration
    """

    @cached_property
    def admin_api_keys(self) -> AdminApiKeys[R]:
        """API keys for administering the organization."""
        from openai_core.generated.resources.admin import AdminApiKeys

        return AdminApiKeys(self._runner)

    @cached_property
    def audit_logs(self) -> AuditLogs[R]:
        """The record of who changed what in the organization."""
        from openai_core.generated.resources.admin import AuditLogs

        return AuditLogs(self._runner)

    @cached_property
    def certificates(self) -> OrganizationCertificates[R]:
        """Mutual TLS certificates of the organization."""
        from openai_core.generated.resources.admin import OrganizationCertificates

        return OrganizationCertificates(self._runner)

    @cached_property
    def data_retention(self) -> OrganizationDataRetention[R]:
        """The organization's setting for how long data is kept."""
        from openai_core.generated.resources.admin import OrganizationDataRetention

        return OrganizationDataRetention(self._runner)

    @cached_property
    def groups(self) -> OrganizationGroups[R]:
        """Groups of users in the organization."""
        from openai_core.generated.resources.admin import OrganizationGroups

        return OrganizationGroups(self._runner)

    @cached_property
    def invites(self) -> Invites[R]:
        """Invitations to join the organization."""
        from openai_core.generated.resources.admin import Invites

        return Invites(self._runner)

    @cached_property
    def projects(self) -> Projects[R]:
        """Projects of the organization, with their members, keys, limits and settings."""
        from openai_core.generated.resources.admin import Projects

        return Projects(self._runner)

    @cached_property
    def roles(self) -> OrganizationRoles[R]:
        """Roles defined for the organization."""
        from openai_core.generated.resources.admin import OrganizationRoles

        return OrganizationRoles(self._runner)

    @cached_property
    def spend_alerts(self) -> OrganizationSpendAlerts[R]:
        """Notifications about the organization's spending."""
        from openai_core.generated.resources.admin import OrganizationSpendAlerts

        return OrganizationSpendAlerts(self._runner)

    @cached_property
    def spend_limit(self) -> OrganizationSpendLimit[R]:
        """The spend limit set for the organization."""
        from openai_core.generated.resources.admin import OrganizationSpendLimit

        return OrganizationSpendLimit(self._runner)

    @cached_property
    def usage(self) -> Usage[R]:
        """Reports of the organization's API usage and costs over time."""
        from openai_core.generated.resources.admin import Usage

        return Usage(self._runner)

    @cached_property
    def users(self) -> OrganizationUsers[R]:
        """Members of the organization."""
        from openai_core.generated.resources.admin import OrganizationUsers

        return OrganizationUsers(self._runner)

    with_raw_response: View[Organization[Raw], Organization[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Organization[Streaming], Organization[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class AdminApiKeys(Resource[R]):
    """API keys for administering the organization.

    API page: https://platform.openai.com/docs/api-reference/administration
    """

    create = operation(_admin_organization_admin_api_keys_create.build)
    """Create an admin API key for the organization, optionally with an expiry."""

    delete = operation(_admin_organization_admin_api_keys_delete.build)
    """Delete an admin API key so that it stops working."""

    list = listing(_admin_organization_admin_api_keys_list.build)
    """List the admin API keys of the organization."""

    retrieve = operation(_admin_organization_admin_api_keys_retrieve.build)
    """Get the details of an admin API key, with its secret redacted."""

    with_raw_response: View[AdminApiKeys[Raw], AdminApiKeys[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[AdminApiKeys[Streaming], AdminApiKeys[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class AuditLogs(Resource[R]):
    """The record of who changed what in the organization.

    API page: https://platform.openai.com/docs/api-reference/audit-logs
    """

    list = listing(_admin_organization_audit_logs_list.build)
    """List audit log entries of the organization, filtered by time, event, actor or resource."""

    with_raw_response: View[AuditLogs[Raw], AuditLogs[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[AuditLogs[Streaming], AuditLogs[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class OrganizationCertificates(Resource[R]):
    """Mutual TLS certificates of the organization.

    API page: https://platform.openai.com/docs/api-reference/administration
    """

    activate = operation(_admin_organization_certificates_activate.build)
    """Activate one or more certificates for the whole organization."""

    create = operation(_admin_organization_certificates_create.build)
    """Register a mutual TLS certificate with the organization, to be activated separately."""

    deactivate = operation(_admin_organization_certificates_deactivate.build)
    """Deactivate one or more certificates for the whole organization."""

    delete = operation(_admin_organization_certificates_delete.build)
    """Delete a certificate from the organization."""

    list = listing(_admin_organization_certificates_list.build)
    """List the mutual TLS certificates uploaded to the organization."""

    retrieve = operation(_admin_organization_certificates_retrieve.build)
    """Get the details of a certificate, optionally with its PEM content."""

    update = operation(_admin_organization_certificates_update.build)
    """Rename a certificate of the organization."""

    with_raw_response: View[OrganizationCertificates[Raw], OrganizationCertificates[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[OrganizationCertificates[Streaming], OrganizationCertificates[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class OrganizationDataRetention(Resource[R]):
    """The organization's setting for how long data is kept.

    API page: https://platform.openai.com/docs/api-reference/administration
    """

    retrieve = operation(_admin_organization_data_retention_retrieve.build)
    """Get the data retention setting of the organization."""

    update = operation(_admin_organization_data_retention_update.build)
    """Change the data retention setting of the organization."""

    with_raw_response: View[OrganizationDataRetention[Raw], OrganizationDataRetention[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[OrganizationDataRetention[Streaming], OrganizationDataRetention[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class OrganizationGroups(Resource[R]):
    """Groups of users in the organization.

    API page: https://platform.openai.com/docs/api-reference/administration
    """

    @cached_property
    def roles(self) -> OrganizationGroupsRoles[R]:
        """Organization roles assigned to a group."""
        from openai_core.generated.resources.admin import OrganizationGroupsRoles

        return OrganizationGroupsRoles(self._runner)

    @cached_property
    def users(self) -> GroupsUsers[R]:
        """Users who belong to a group."""
        from openai_core.generated.resources.admin import GroupsUsers

        return GroupsUsers(self._runner)

    create = operation(_admin_organization_groups_create.build)
    """Create an empty user group in the organization."""

    delete = operation(_admin_organization_groups_delete.build)
    """Delete a user group from the organization."""

    list = listing(_admin_organization_groups_list.build)
    """List the user groups of the organization."""

    retrieve = operation(_admin_organization_groups_retrieve.build)
    """Get a user group of the organization by its ID."""

    update = operation(_admin_organization_groups_update.build)
    """Rename a user group of the organization."""

    with_raw_response: View[OrganizationGroups[Raw], OrganizationGroups[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[OrganizationGroups[Streaming], OrganizationGroups[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class OrganizationGroupsRoles(Resource[R]):
    """Organization roles assigned to a group.

    API page: https://platform.openai.com/docs/api-reference/administration
    """

    create = operation(_admin_organization_groups_roles_create.build)
    """Assign an organization role to a group."""

    delete = operation(_admin_organization_groups_roles_delete.build)
    """Take an organization role away from a group."""

    list = listing(_admin_organization_groups_roles_list.build)
    """List a group's roles in the organization."""

    retrieve = operation(_admin_organization_groups_roles_retrieve.build)
    """Get the details of one organization role assigned to a group."""

    with_raw_response: View[OrganizationGroupsRoles[Raw], OrganizationGroupsRoles[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[OrganizationGroupsRoles[Streaming], OrganizationGroupsRoles[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class GroupsUsers(Resource[R]):
    """Users who belong to a group.

    API page: https://platform.openai.com/docs/api-reference/administration
    """

    create = operation(_admin_organization_groups_users_create.build)
    """Add a user to a group."""

    delete = operation(_admin_organization_groups_users_delete.build)
    """Remove a user from a group without removing them from the organization."""

    list = listing(_admin_organization_groups_users_list.build)
    """List the users who belong to a group."""

    retrieve = operation(_admin_organization_groups_users_retrieve.build)
    """Get the details of one user who belongs to a group."""

    with_raw_response: View[GroupsUsers[Raw], GroupsUsers[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[GroupsUsers[Streaming], GroupsUsers[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class Invites(Resource[R]):
    """Invitations to join the organization.

    API page: https://platform.openai.com/docs/api-reference/administration
    """

    create = operation(_admin_organization_invites_create.build)
    """Invite someone by email to join the organization and, optionally, some projects."""

    delete = operation(_admin_organization_invites_delete.build)
    """Withdraw an invitation to the organization."""

    list = listing(_admin_organization_invites_list.build)
    """List the invitations sent to join the organization."""

    retrieve = operation(_admin_organization_invites_retrieve.build)
    """Get the status and details of an invitation."""

    with_raw_response: View[Invites[Raw], Invites[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Invites[Streaming], Invites[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class Projects(Resource[R]):
    """Projects of the organization, with their members, keys, limits and settings.

    API page: https://platform.openai.com/docs/api-reference/administration
    """

    @cached_property
    def api_keys(self) -> ProjectsApiKeys[R]:
        """API keys of a project."""
        from openai_core.generated.resources.admin import ProjectsApiKeys

        return ProjectsApiKeys(self._runner)

    @cached_property
    def certificates(self) -> ProjectsCertificates[R]:
        """Mutual TLS certificates as used by a project."""
        from openai_core.generated.resources.admin import ProjectsCertificates

        return ProjectsCertificates(self._runner)

    @cached_property
    def data_retention(self) -> ProjectsDataRetention[R]:
        """A project's setting for how long data is kept."""
        from openai_core.generated.resources.admin import ProjectsDataRetention

        return ProjectsDataRetention(self._runner)

    @cached_property
    def groups(self) -> ProjectsGroups[R]:
        """Groups let into a project."""
        from openai_core.generated.resources.admin import ProjectsGroups

        return ProjectsGroups(self._runner)

    @cached_property
    def hosted_tool_permissions(self) -> HostedToolPermissions[R]:
        """Which hosted tools a project may use."""
        from openai_core.generated.resources.admin import HostedToolPermissions

        return HostedToolPermissions(self._runner)

    @cached_property
    def model_permissions(self) -> ModelPermissions[R]:
        """Which models a project may use."""
        from openai_core.generated.resources.admin import ModelPermissions

        return ModelPermissions(self._runner)

    @cached_property
    def rate_limits(self) -> RateLimits[R]:
        """Rate limits of a project, model by model."""
        from openai_core.generated.resources.admin import RateLimits

        return RateLimits(self._runner)

    @cached_property
    def roles(self) -> ProjectsRoles[R]:
        """Roles defined for a project."""
        from openai_core.generated.resources.admin import ProjectsRoles

        return ProjectsRoles(self._runner)

    @cached_property
    def service_accounts(self) -> ServiceAccounts[R]:
        """Non-human accounts that act inside a project."""
        from openai_core.generated.resources.admin import ServiceAccounts

        return ServiceAccounts(self._runner)

    @cached_property
    def spend_alerts(self) -> ProjectsSpendAlerts[R]:
        """Notifications about a project's spending."""
        from openai_core.generated.resources.admin import ProjectsSpendAlerts

        return ProjectsSpendAlerts(self._runner)

    @cached_property
    def spend_limit(self) -> ProjectsSpendLimit[R]:
        """The spend limit set for a project."""
        from openai_core.generated.resources.admin import ProjectsSpendLimit

        return ProjectsSpendLimit(self._runner)

    @cached_property
    def users(self) -> ProjectsUsers[R]:
        """Members of a project."""
        from openai_core.generated.resources.admin import ProjectsUsers

        return ProjectsUsers(self._runner)

    archive = operation(_admin_organization_projects_archive.build)
    """Archive a project, which takes it out of use."""

    create = operation(_admin_organization_projects_create.build)
    """Create a project in the organization."""

    list = listing(_admin_organization_projects_list.build)
    """List the projects of the organization, optionally including archived ones."""

    retrieve = operation(_admin_organization_projects_retrieve.build)
    """Get the details of a project in the organization."""

    update = operation(_admin_organization_projects_update.build)
    """Change the name or other settings of a project."""

    with_raw_response: View[Projects[Raw], Projects[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Projects[Streaming], Projects[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class ProjectsApiKeys(Resource[R]):
    """API keys of a project.

    API page: https://platform.openai.com/docs/api-reference/administration
    """

    delete = operation(_admin_organization_projects_api_keys_delete.build)
    """Delete an API key from a project."""

    list = listing(_admin_organization_projects_api_keys_list.build)
    """List the API keys of a project."""

    retrieve = operation(_admin_organization_projects_api_keys_retrieve.build)
    """Get the details of one API key of a project, with its secret redacted."""

    with_raw_response: View[ProjectsApiKeys[Raw], ProjectsApiKeys[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[ProjectsApiKeys[Streaming], ProjectsApiKeys[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class ProjectsCertificates(Resource[R]):
    """Mutual TLS certificates as used by a project.

    API page: https://platform.openai.com/docs/api-reference/administration
    """

    activate = operation(_admin_organization_projects_certificates_activate.build)
    """Activate one or more certificates for a single project."""

    deactivate = operation(_admin_organization_projects_certificates_deactivate.build)
    """Deactivate one or more certificates for a single project."""

    list = listing(_admin_organization_projects_certificates_list.build)
    """List the mutual TLS certificates available to a project."""

    with_raw_response: View[ProjectsCertificates[Raw], ProjectsCertificates[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[ProjectsCertificates[Streaming], ProjectsCertificates[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class ProjectsDataRetention(Resource[R]):
    """A project's setting for how long data is kept.

    API page: https://platform.openai.com/docs/api-reference/administration
    """

    retrieve = operation(_admin_organization_projects_data_retention_retrieve.build)
    """Get the data retention setting of a project."""

    update = operation(_admin_organization_projects_data_retention_update.build)
    """Change the data retention setting of a project."""

    with_raw_response: View[ProjectsDataRetention[Raw], ProjectsDataRetention[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[ProjectsDataRetention[Streaming], ProjectsDataRetention[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class ProjectsGroups(Resource[R]):
    """Groups let into a project.

    API page: https://platform.openai.com/docs/api-reference/administration
    """

    @cached_property
    def roles(self) -> ProjectsGroupsRoles[R]:
        """Project roles assigned to a group."""
        from openai_core.generated.resources.admin import ProjectsGroupsRoles

        return ProjectsGroupsRoles(self._runner)

    create = operation(_admin_organization_projects_groups_create.build)
    """Give a group access to a project with a given role."""

    delete = operation(_admin_organization_projects_groups_delete.build)
    """Remove a group's access to a project."""

    list = listing(_admin_organization_projects_groups_list.build)
    """List the groups let into a project, page by page."""

    retrieve = operation(_admin_organization_projects_groups_retrieve.build)
    """Get the details of one group's access to a project."""

    with_raw_response: View[ProjectsGroups[Raw], ProjectsGroups[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[ProjectsGroups[Streaming], ProjectsGroups[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class ProjectsGroupsRoles(Resource[R]):
    """Project roles assigned to a group.

    API page: https://platform.openai.com/docs/api-reference/administration
    """

    create = operation(_admin_organization_projects_groups_roles_create.build)
    """Assign a project role to a group in a project."""

    delete = operation(_admin_organization_projects_groups_roles_delete.build)
    """Take a project role away from a group in a project."""

    list = listing(_admin_organization_projects_groups_roles_list.build)
    """List a group's roles within a project."""

    retrieve = operation(_admin_organization_projects_groups_roles_retrieve.build)
    """Get the details of one project role assigned to a group in a project."""

    with_raw_response: View[ProjectsGroupsRoles[Raw], ProjectsGroupsRoles[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[ProjectsGroupsRoles[Streaming], ProjectsGroupsRoles[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class HostedToolPermissions(Resource[R]):
    """Which hosted tools a project may use.

    API page: https://platform.openai.com/docs/api-reference/administration
    """

    retrieve = operation(_admin_organization_projects_hosted_tool_permissions_retrieve.build)
    """Get which hosted tools a project may use."""

    update = operation(_admin_organization_projects_hosted_tool_permissions_update.build)
    """Switch hosted tools, such as web search or file search, on or off for a project."""

    with_raw_response: View[HostedToolPermissions[Raw], HostedToolPermissions[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[HostedToolPermissions[Streaming], HostedToolPermissions[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class ModelPermissions(Resource[R]):
    """Which models a project may use.

    API page: https://platform.openai.com/docs/api-reference/administration
    """

    delete = operation(_admin_organization_projects_model_permissions_delete.build)
    """Clear the model restrictions of a project."""

    retrieve = operation(_admin_organization_projects_model_permissions_retrieve.build)
    """Get the rules on which models a project may use."""

    update = operation(_admin_organization_projects_model_permissions_update.build)
    """Set which models a project may use, as a mode and a list of model IDs."""

    with_raw_response: View[ModelPermissions[Raw], ModelPermissions[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[ModelPermissions[Streaming], ModelPermissions[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class RateLimits(Resource[R]):
    """Rate limits of a project, model by model.

    API page: https://platform.openai.com/docs/api-reference/administration
    """

    list_rate_limits = listing(_admin_organization_projects_rate_limits_list_rate_limits.build)
    """List the rate limits of a project, model by model."""

    update_rate_limit = operation(_admin_organization_projects_rate_limits_update_rate_limit.build)
    """Change a rate limit of a project, such as its requests or tokens per minute."""

    with_raw_response: View[RateLimits[Raw], RateLimits[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[RateLimits[Streaming], RateLimits[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class ProjectsRoles(Resource[R]):
    """Roles defined for a project.

    API page: https://platform.openai.com/docs/api-reference/administration
    """

    create = operation(_admin_organization_projects_roles_create.build)
    """Define a custom role in a project with a set of permissions."""

    delete = operation(_admin_organization_projects_roles_delete.build)
    """Delete a custom role from a project."""

    list = listing(_admin_organization_projects_roles_list.build)
    """List the roles defined for a project."""

    retrieve = operation(_admin_organization_projects_roles_retrieve.build)
    """Get the permissions and details of a project role."""

    update = operation(_admin_organization_projects_roles_update.build)
    """Change the name, description or permissions of a custom project role."""

    with_raw_response: View[ProjectsRoles[Raw], ProjectsRoles[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[ProjectsRoles[Streaming], ProjectsRoles[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class ServiceAccounts(Resource[R]):
    """Non-human accounts that act inside a project.

    API page: https://platform.openai.com/docs/api-reference/administration
    """

    @cached_property
    def api_keys(self) -> ServiceAccountsApiKeys[R]:
        """API keys of a service account in a project."""
        from openai_core.generated.resources.admin import ServiceAccountsApiKeys

        return ServiceAccountsApiKeys(self._runner)

    create = operation(_admin_organization_projects_service_accounts_create.build)
    """Create a service account in a project, with or without an API key of its own."""

    delete = operation(_admin_organization_projects_service_accounts_delete.build)
    """Delete a service account from a project."""

    list = listing(_admin_organization_projects_service_accounts_list.build)
    """List the service accounts of a project."""

    retrieve = operation(_admin_organization_projects_service_accounts_retrieve.build)
    """Get the details of a service account in a project."""

    update = operation(_admin_organization_projects_service_accounts_update.build)
    """Change the name or role of a service account in a project."""

    with_raw_response: View[ServiceAccounts[Raw], ServiceAccounts[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[ServiceAccounts[Streaming], ServiceAccounts[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class ServiceAccountsApiKeys(Resource[R]):
    """API keys of a service account in a project.

    API page: https://platform.openai.com/docs/api-reference/administration
    """

    create = operation(_admin_organization_projects_service_accounts_api_keys_create.build)
    """Issue an API key to a service account of a project."""

    with_raw_response: View[ServiceAccountsApiKeys[Raw], ServiceAccountsApiKeys[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[ServiceAccountsApiKeys[Streaming], ServiceAccountsApiKeys[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class ProjectsSpendAlerts(Resource[R]):
    """Notifications about a project's spending.

    API page: https://platform.openai.com/docs/api-reference/administration
    """

    create = operation(_admin_organization_projects_spend_alerts_create.build)
    """Set up a notification for when a project's spending reaches a threshold."""

    delete = operation(_admin_organization_projects_spend_alerts_delete.build)
    """Delete a spend alert from a project."""

    list = listing(_admin_organization_projects_spend_alerts_list.build)
    """List the spend alerts of a project."""

    retrieve = operation(_admin_organization_projects_spend_alerts_retrieve.build)
    """Get the threshold and notification settings of a project spend alert."""

    update = operation(_admin_organization_projects_spend_alerts_update.build)
    """Change the threshold or notification settings of a project spend alert."""

    with_raw_response: View[ProjectsSpendAlerts[Raw], ProjectsSpendAlerts[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[ProjectsSpendAlerts[Streaming], ProjectsSpendAlerts[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class ProjectsSpendLimit(Resource[R]):
    """The spend limit set for a project.

    API page: https://platform.openai.com/docs/api-reference/administration
    """

    delete = operation(_admin_organization_projects_spend_limit_delete.build)
    """Remove the spend limit of a project."""

    retrieve = operation(_admin_organization_projects_spend_limit_retrieve.build)
    """Get the spend limit of a project."""

    update = operation(_admin_organization_projects_spend_limit_update.build)
    """Set the spend limit of a project."""

    with_raw_response: View[ProjectsSpendLimit[Raw], ProjectsSpendLimit[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[ProjectsSpendLimit[Streaming], ProjectsSpendLimit[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class ProjectsUsers(Resource[R]):
    """Members of a project.

    API page: https://platform.openai.com/docs/api-reference/administration
    """

    @cached_property
    def roles(self) -> ProjectsUsersRoles[R]:
        """Project roles assigned to a user."""
        from openai_core.generated.resources.admin import ProjectsUsersRoles

        return ProjectsUsersRoles(self._runner)

    create = operation(_admin_organization_projects_users_create.build)
    """Add a user to a project with a given role."""

    delete = operation(_admin_organization_projects_users_delete.build)
    """Remove a member from a project."""

    list = listing(_admin_organization_projects_users_list.build)
    """List the members of a project."""

    retrieve = operation(_admin_organization_projects_users_retrieve.build)
    """Get a member of a project by user ID."""

    update = operation(_admin_organization_projects_users_update.build)
    """Change the role of a member in a project."""

    with_raw_response: View[ProjectsUsers[Raw], ProjectsUsers[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[ProjectsUsers[Streaming], ProjectsUsers[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class ProjectsUsersRoles(Resource[R]):
    """Project roles assigned to a user.

    API page: https://platform.openai.com/docs/api-reference/administration
    """

    create = operation(_admin_organization_projects_users_roles_create.build)
    """Assign a project role to a user in a project."""

    delete = operation(_admin_organization_projects_users_roles_delete.build)
    """Take a project role away from a user in a project."""

    list = listing(_admin_organization_projects_users_roles_list.build)
    """List a user's roles within a project."""

    retrieve = operation(_admin_organization_projects_users_roles_retrieve.build)
    """Get the details of one project role assigned to a user in a project."""

    with_raw_response: View[ProjectsUsersRoles[Raw], ProjectsUsersRoles[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[ProjectsUsersRoles[Streaming], ProjectsUsersRoles[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class OrganizationRoles(Resource[R]):
    """Roles defined for the organization.

    API page: https://platform.openai.com/docs/api-reference/administration
    """

    create = operation(_admin_organization_roles_create.build)
    """Define a custom role in the organization with a set of permissions."""

    delete = operation(_admin_organization_roles_delete.build)
    """Delete a custom role from the organization."""

    list = listing(_admin_organization_roles_list.build)
    """List the roles defined for the organization."""

    retrieve = operation(_admin_organization_roles_retrieve.build)
    """Get the permissions and details of an organization role."""

    update = operation(_admin_organization_roles_update.build)
    """Change the name, description or permissions of a custom organization role."""

    with_raw_response: View[OrganizationRoles[Raw], OrganizationRoles[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[OrganizationRoles[Streaming], OrganizationRoles[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class OrganizationSpendAlerts(Resource[R]):
    """Notifications about the organization's spending.

    API page: https://platform.openai.com/docs/api-reference/administration
    """

    create = operation(_admin_organization_spend_alerts_create.build)
    """Set up a notification for when the organization's spending reaches a threshold."""

    delete = operation(_admin_organization_spend_alerts_delete.build)
    """Delete a spend alert from the organization."""

    list = listing(_admin_organization_spend_alerts_list.build)
    """List the spend alerts of the organization."""

    retrieve = operation(_admin_organization_spend_alerts_retrieve.build)
    """Get the threshold and notification settings of an organization spend alert."""

    update = operation(_admin_organization_spend_alerts_update.build)
    """Change the threshold or notification settings of an organization spend alert."""

    with_raw_response: View[OrganizationSpendAlerts[Raw], OrganizationSpendAlerts[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[OrganizationSpendAlerts[Streaming], OrganizationSpendAlerts[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class OrganizationSpendLimit(Resource[R]):
    """The spend limit set for the organization.

    API page: https://platform.openai.com/docs/api-reference/administration
    """

    delete = operation(_admin_organization_spend_limit_delete.build)
    """Remove the spend limit of the organization."""

    retrieve = operation(_admin_organization_spend_limit_retrieve.build)
    """Get the spend limit of the organization."""

    update = operation(_admin_organization_spend_limit_update.build)
    """Set the spend limit of the organization."""

    with_raw_response: View[OrganizationSpendLimit[Raw], OrganizationSpendLimit[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[OrganizationSpendLimit[Streaming], OrganizationSpendLimit[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class Usage(Resource[R]):
    """Reports of the organization's API usage and costs over time.

    API page: https://platform.openai.com/docs/api-reference/usage
    """

    audio_speeches = listing(_admin_organization_usage_audio_speeches.build)
    """Report the organization's text-to-speech usage per time bucket."""

    audio_transcriptions = listing(_admin_organization_usage_audio_transcriptions.build)
    """Report the organization's audio transcription usage per time bucket."""

    code_interpreter_sessions = listing(_admin_organization_usage_code_interpreter_sessions.build)
    """Report the organization's code interpreter sessions per time bucket."""

    completions = listing(_admin_organization_usage_completions.build)
    """Report the organization's text generation requests and tokens per time bucket."""

    costs = listing(_admin_organization_usage_costs.build)
    """Report the organization's spending per time bucket, optionally grouped."""

    embeddings = listing(_admin_organization_usage_embeddings.build)
    """Report the organization's embedding requests and tokens per time bucket."""

    file_search_calls = listing(_admin_organization_usage_file_search_calls.build)
    """Report the organization's file search calls per time bucket."""

    images = listing(_admin_organization_usage_images.build)
    """Report the organization's image generation usage per time bucket."""

    moderations = listing(_admin_organization_usage_moderations.build)
    """Report the organization's moderation requests and tokens per time bucket."""

    vector_stores = listing(_admin_organization_usage_vector_stores.build)
    """Report the organization's vector store storage per time bucket."""

    web_search_calls = listing(_admin_organization_usage_web_search_calls.build)
    """Report the organization's web search calls per time bucket."""

    with_raw_response: View[Usage[Raw], Usage[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Usage[Streaming], Usage[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class OrganizationUsers(Resource[R]):
    """Members of the organization.

    API page: https://platform.openai.com/docs/api-reference/administration
    """

    @cached_property
    def roles(self) -> OrganizationUsersRoles[R]:
        """Organization roles assigned to a user."""
        from openai_core.generated.resources.admin import OrganizationUsersRoles

        return OrganizationUsersRoles(self._runner)

    delete = operation(_admin_organization_users_delete.build)
    """Remove a member from the organization."""

    list = listing(_admin_organization_users_list.build)
    """List the members of the organization, optionally by email address."""

    retrieve = operation(_admin_organization_users_retrieve.build)
    """Get a member of the organization by user ID."""

    update = operation(_admin_organization_users_update.build)
    """Change the organization role or profile details of a member."""

    with_raw_response: View[OrganizationUsers[Raw], OrganizationUsers[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[OrganizationUsers[Streaming], OrganizationUsers[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class OrganizationUsersRoles(Resource[R]):
    """Organization roles assigned to a user.

    API page: https://platform.openai.com/docs/api-reference/administration
    """

    create = operation(_admin_organization_users_roles_create.build)
    """Assign an organization role to a user."""

    delete = operation(_admin_organization_users_roles_delete.build)
    """Take an organization role away from a user."""

    list = listing(_admin_organization_users_roles_list.build)
    """List a user's roles in the organization."""

    retrieve = operation(_admin_organization_users_roles_retrieve.build)
    """Get the details of one organization role assigned to a user."""

    with_raw_response: View[OrganizationUsersRoles[Raw], OrganizationUsersRoles[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[OrganizationUsersRoles[Streaming], OrganizationUsersRoles[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""
