"""The models of `admin`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import typing as _t

from openai_core.sansio.choice import Choice as _Choice
from openai_core.sansio.model import Model as _Model
from openai_core.sansio.model import define as _define
from openai_core.sansio.model import key as _key
from openai_core.sansio.shape import each as _each

__all__ = [
    "AdminAPIKey",
    "AdminAPIKeyCreateResponse",
    "AdminApiKeyOwner",
    "AdminApiKeysCreateRequest",
    "AdminApiKeysDeleteResponse",
    "ApiKeyList",
    "AssignedGroup",
    "AssignedRole",
    "AssignedRoleDetailsAssignmentSource",
    "AssignedRoleList",
    "AuditLog",
    "AuditLogActor",
    "AuditLogActorApiKey",
    "AuditLogActorServiceAccount",
    "AuditLogActorSession",
    "AuditLogActorUser",
    "AuditLogApiKeyCreated",
    "AuditLogApiKeyCreatedData",
    "AuditLogApiKeyDeleted",
    "AuditLogApiKeyUpdated",
    "AuditLogApiKeyUpdatedChangesRequested",
    "AuditLogCertificateCreated",
    "AuditLogCertificateDeleted",
    "AuditLogCertificateUpdated",
    "AuditLogCertificatesActivated",
    "AuditLogCertificatesActivatedCertificate",
    "AuditLogCertificatesDeactivated",
    "AuditLogCertificatesDeactivatedCertificate",
    "AuditLogCheckpointPermissionCreated",
    "AuditLogCheckpointPermissionCreatedData",
    "AuditLogCheckpointPermissionDeleted",
    "AuditLogEventType",
    "AuditLogExternalKeyRegistered",
    "AuditLogExternalKeyRemoved",
    "AuditLogGroupCreated",
    "AuditLogGroupCreatedData",
    "AuditLogGroupDeleted",
    "AuditLogGroupUpdated",
    "AuditLogGroupUpdatedChangesRequested",
    "AuditLogInviteAccepted",
    "AuditLogInviteDeleted",
    "AuditLogInviteSent",
    "AuditLogInviteSentData",
    "AuditLogIpAllowlistConfigActivated",
    "AuditLogIpAllowlistConfigActivatedConfig",
    "AuditLogIpAllowlistConfigDeactivated",
    "AuditLogIpAllowlistConfigDeactivatedConfig",
    "AuditLogIpAllowlistCreated",
    "AuditLogIpAllowlistDeleted",
    "AuditLogIpAllowlistUpdated",
    "AuditLogLoginFailed",
    "AuditLogLogoutFailed",
    "AuditLogOrganizationUpdated",
    "AuditLogOrganizationUpdatedChangesRequested",
    "AuditLogProject",
    "AuditLogProjectArchived",
    "AuditLogProjectCreated",
    "AuditLogProjectCreatedData",
    "AuditLogProjectDeleted",
    "AuditLogProjectUpdated",
    "AuditLogProjectUpdatedChangesRequested",
    "AuditLogRateLimitDeleted",
    "AuditLogRateLimitUpdated",
    "AuditLogRateLimitUpdatedChangesRequested",
    "AuditLogRoleAssignmentCreated",
    "AuditLogRoleAssignmentDeleted",
    "AuditLogRoleBoundToResource",
    "AuditLogRoleCreated",
    "AuditLogRoleDeleted",
    "AuditLogRoleUnboundFromResource",
    "AuditLogRoleUpdated",
    "AuditLogRoleUpdatedChangesRequested",
    "AuditLogScimDisabled",
    "AuditLogScimEnabled",
    "AuditLogServiceAccountCreated",
    "AuditLogServiceAccountCreatedData",
    "AuditLogServiceAccountDeleted",
    "AuditLogServiceAccountUpdated",
    "AuditLogServiceAccountUpdatedChangesRequested",
    "AuditLogUserAdded",
    "AuditLogUserAddedData",
    "AuditLogUserDeleted",
    "AuditLogUserUpdated",
    "AuditLogUserUpdatedChangesRequested",
    "AuditLogWorkloadIdentityProviderCreated",
    "AuditLogWorkloadIdentityProviderDeleted",
    "AuditLogWorkloadIdentityProviderMappingCreated",
    "AuditLogWorkloadIdentityProviderMappingDeleted",
    "AuditLogWorkloadIdentityProviderMappingUpdated",
    "AuditLogWorkloadIdentityProviderUpdated",
    "Certificate",
    "CertificateCertificateDetails",
    "CertificateDeleted",
    "CostsResult",
    "CostsResultAmount",
    "CreateGroupBody",
    "CreateGroupUserBody",
    "CreateProjectServiceAccountApiKeyBody",
    "CreateSpendAlertBody",
    "Group",
    "GroupDeleted",
    "GroupList",
    "GroupMember",
    "GroupRoleAssignment",
    "GroupUpdated",
    "GroupUser",
    "GroupUserAssignment",
    "GroupUserDeleted",
    "GroupUserList",
    "HostedToolPermission",
    "HostedToolPermissionUpdate",
    "Invite",
    "InviteDeleted",
    "InviteListResponse",
    "InviteProject",
    "InviteProjectGroupBody",
    "InviteRequest",
    "InviteRequestProject",
    "ListAuditLogsEffectiveAt",
    "ListAuditLogsResponse",
    "ListCertificatesResponse",
    "ListProjectCertificatesResponse",
    "ModifyCertificateRequest",
    "OrganizationCertificate",
    "OrganizationCertificateActivationResponse",
    "OrganizationCertificateCertificateDetails",
    "OrganizationCertificateDeactivationResponse",
    "OrganizationDataRetention",
    "OrganizationProjectCertificate",
    "OrganizationProjectCertificateActivationResponse",
    "OrganizationProjectCertificateCertificateDetails",
    "OrganizationProjectCertificateDeactivationResponse",
    "OrganizationSpendAlert",
    "OrganizationSpendAlertDeleted",
    "OrganizationSpendAlertList",
    "OrganizationSpendLimit",
    "OrganizationSpendLimitDeleted",
    "OrganizationUser",
    "OrganizationUserDeleted",
    "Project",
    "ProjectAPIKey",
    "ProjectAPIKeyDeleted",
    "ProjectApiKeyListResponse",
    "ProjectApiKeyOwner",
    "ProjectApiKeyOwnerServiceAccount",
    "ProjectApiKeyOwnerUser",
    "ProjectCreateRequest",
    "ProjectDataRetention",
    "ProjectGroup",
    "ProjectGroupDeleted",
    "ProjectGroupList",
    "ProjectHostedToolPermissions",
    "ProjectHostedToolPermissionsUpdateRequest",
    "ProjectListResponse",
    "ProjectModelPermissions",
    "ProjectModelPermissionsDeleted",
    "ProjectModelPermissionsUpdateRequest",
    "ProjectRateLimit",
    "ProjectRateLimitListResponse",
    "ProjectRateLimitUpdateRequest",
    "ProjectServiceAccount",
    "ProjectServiceAccountAPIKey",
    "ProjectServiceAccountCreateRequest",
    "ProjectServiceAccountCreated",
    "ProjectServiceAccountDeleted",
    "ProjectServiceAccountListResponse",
    "ProjectSpendAlert",
    "ProjectSpendAlertDeleted",
    "ProjectSpendAlertList",
    "ProjectSpendLimit",
    "ProjectSpendLimitDeleted",
    "ProjectUpdateRequest",
    "ProjectUser",
    "ProjectUserCreateRequest",
    "ProjectUserDeleted",
    "ProjectUserListResponse",
    "ProjectUserUpdateRequest",
    "PublicAssignOrganizationGroupRoleBody",
    "PublicCreateOrganizationRoleBody",
    "PublicUpdateOrganizationRoleBody",
    "Role",
    "RoleAssignmentDeleted",
    "RoleDeleted",
    "RoleList",
    "ServiceAccountAPIKey",
    "SpendAlertNotificationChannel",
    "SpendLimitCurrency",
    "SpendLimitEnforcement",
    "SpendLimitEnforcementStatus",
    "SpendLimitInterval",
    "ToggleCertificatesRequest",
    "UpdateGroupBody",
    "UpdateOrganizationDataRetentionBody",
    "UpdateOrganizationSpendLimitBody",
    "UpdateProjectDataRetentionBody",
    "UpdateProjectServiceAccountBody",
    "UpdateProjectSpendLimitBody",
    "UploadCertificateRequest",
    "UsageAudioSpeechesResult",
    "UsageAudioTranscriptionsResult",
    "UsageCodeInterpreterSessionsResult",
    "UsageCompletionsResult",
    "UsageEmbeddingsResult",
    "UsageFileSearchCallsResult",
    "UsageImagesResult",
    "UsageModerationsResult",
    "UsageResponse",
    "UsageTimeBucket",
    "UsageTimeBucketResult",
    "UsageVectorStoresResult",
    "UsageWebSearchCallsResult",
    "UserListResponse",
    "UserProjects",
    "UserProjectsData",
    "UserRoleAssignment",
    "UserRoleUpdateRequest",
    "UserUser",
]

AuditLogEventType: _t.TypeAlias = _t.Literal[
    "api_key.created", "api_key.updated", "api_key.deleted", "certificate.created", "certificate.updated",
    "certificate.deleted", "certificates.activated", "certificates.deactivated", "checkpoint.permission.created",
    "checkpoint.permission.deleted", "external_key.registered", "external_key.removed", "group.created",
    "group.updated", "group.deleted", "invite.sent", "invite.accepted", "invite.deleted", "ip_allowlist.created",
    "ip_allowlist.updated", "ip_allowlist.deleted", "ip_allowlist.config.activated",
    "ip_allowlist.config.deactivated", "login.succeeded", "login.failed", "logout.succeeded", "logout.failed",
    "organization.updated", "project.created", "project.updated", "project.archived", "project.deleted",
    "rate_limit.updated", "rate_limit.deleted", "resource.deleted", "tunnel.created", "tunnel.updated",
    "tunnel.deleted", "workload_identity_provider.created", "workload_identity_provider.updated",
    "workload_identity_provider.deleted", "workload_identity_provider_mapping.created",
    "workload_identity_provider_mapping.updated", "workload_identity_provider_mapping.deleted", "role.created",
    "role.updated", "role.deleted", "role.assignment.created", "role.assignment.deleted", "role.bound_to_resource",
    "role.unbound_from_resource", "scim.enabled", "scim.disabled", "service_account.created",
    "service_account.updated", "service_account.deleted", "user.added", "user.updated", "user.deleted",
    "tenant.metadata.updated", "tenant.microsoft_entra_mapping.upserted", "tenant.microsoft_entra_mapping.deleted",
    "tenant.workload_identity.provider.created", "tenant.workload_identity.provider.updated",
    "tenant.workload_identity.provider.archived", "tenant.workload_identity.mapping.created",
    "tenant.workload_identity.mapping.updated", "tenant.workload_identity.mapping.archived",
    "tenant.workload_identity.binding.created", "tenant.workload_identity.principal.provisioned",
    "tenant.admin_api_key.created", "tenant.admin_api_key.updated", "tenant.admin_api_key.deleted",
    "tenant.project_api_key.created", "tenant.chatgpt_access_token.revoked", "tenant.migration.completed",
    "tenant.sso.migrated", "tenant.domains.migrated", "tenant.sso_connection.created",
    "tenant.sso_connection.updated", "tenant.sso_connection.deleted", "tenant.sso_connection.setup.started",
    "tenant.policy.created", "tenant.policy.updated", "tenant.policy.deleted", "tenant.policy.attached",
    "tenant.policy.detached", "tenant.principal_authentication_policy.resolved", "tenant.scim.setup.started",
    "tenant.scim.deletion.requested", "tenant.scim.directory.created", "tenant.product_access_policy.updated",
    "tenant.resource_share_grant.created", "tenant.resource_share_grant.updated",
    "tenant.resource_share_grant.accepted", "tenant.resource_share_grant.declined",
    "tenant.resource_share_grant.revoked", "tenant.resource_share_grant.deleted", "tenant.service_account.updated",
    "tenant.service_account.deleted", "tenant.service_account.token.revoked",
    "tenant.billing.overage_limit.updated", "tenant.billing.alerts.updated", "tenant.billing.info.updated",
    "tenant.usage_limit.workspace.updated", "tenant.usage_limit.group.updated", "tenant.usage_limit.user.updated",
    "tenant.usage_limit.increase_request.updated", "tenant.usage_limit.increase_request.resolved",
    "tenant.group.created", "tenant.group.updated", "tenant.group.deleted", "tenant.group.member.added",
    "tenant.group.member.removed", "tenant.migration_rollout.status.updated",
    "tenant.migration_rollout.tier.updated", "tenant.role.metadata.updated", "tenant.custom_role.created",
    "tenant.custom_role.updated", "tenant.custom_role.deleted", "tenant.role_assignment.created",
    "tenant.role_assignment.deleted", "tenant.resource_role_assignment.created",
    "tenant.resource_role_assignment.deleted", "tenant.resource_access.updated", "tenant.resource_access.deleted",
    "tenant.session_policy.created", "tenant.session_policy.updated", "tenant.session_policy.deleted",
    "tenant.session_revocation.started", "tenant.third_party_app_policy.updated", "tenant.user.added",
    "tenant.user.updated", "tenant.user.removed", "tenant.user.looked_up", "tenant.user.invited",
    "tenant.membership.revoked", "tenant.api_organization_invite.upserted",
    "tenant.api_organization_invite.deleted", "tenant.chatgpt_workspace_invite.upserted",
    "tenant.membership.accepted", "tenant.membership.declined", "tenant.workspace_invite_email_settings.updated"
]
"""What kind of event an audit log entry records."""

SpendLimitCurrency: _t.TypeAlias = str | _t.Literal["USD"]

SpendLimitEnforcementStatus: _t.TypeAlias = str | _t.Literal["inactive", "enforcing"]

SpendLimitInterval: _t.TypeAlias = str | _t.Literal["month"]


@_define
class AdminAPIKey(_Model):
    """An API key for administration, with its owner and a redacted value."""

    object: _t.Literal["organization.admin_api_key"] = "organization.admin_api_key"
    id: str
    name: str | None = None
    redacted_value: str
    created_at: int
    """Unix seconds."""
    expires_at: int | None
    """Unix seconds."""
    last_used_at: int | None = None
    """Unix seconds."""
    owner: AdminApiKeyOwner

    _nested = {
        "owner": "AdminApiKeyOwner",
    }
    _nullable = frozenset({"last_used_at", "name"})


@_define
class AdminAPIKeyCreateResponse(_Model):
    """A new API key for administration, with its full secret value."""

    object: _t.Literal["organization.admin_api_key"] = "organization.admin_api_key"
    id: str
    name: str | None = None
    redacted_value: str
    created_at: int
    """Unix seconds."""
    expires_at: int | None
    """Unix seconds."""
    last_used_at: int | None = None
    """Unix seconds."""
    owner: AdminApiKeyOwner
    value: str

    _nested = {
        "owner": "AdminApiKeyOwner",
    }
    _nullable = frozenset({"last_used_at", "name"})


@_define
class AdminApiKeyOwner(_Model):
    """Who owns an API key for administration."""

    type: str | None = None
    object: str | None = None
    id: str | None = None
    name: str | None = None
    created_at: int | None = None
    """Unix seconds."""
    role: str | None = None


@_define
class AdminApiKeysCreateRequest(_Model):
    """An object with `name` and `expires_in_seconds`."""

    name: str
    expires_in_seconds: int | None = None
    """From 1 to 31,536,000."""


@_define
class AdminApiKeysDeleteResponse(_Model):
    """Confirms that an API key for administration was deleted."""

    id: str
    object: _t.Literal["organization.admin_api_key.deleted"] = "organization.admin_api_key.deleted"
    deleted: bool


@_define
class ApiKeyList(_Model):
    """One page of the API keys for administration."""

    object: _t.Literal["list"] = "list"
    data: list[AdminAPIKey]
    has_more: bool
    first_id: str | None = None
    last_id: str | None = None

    _nested = {
        "data": _each("AdminAPIKey"),
    }
    _nullable = frozenset({"first_id", "last_id"})


@_define
class AssignedGroup(_Model):
    """An object marked `object: "group"`."""

    object: _t.Literal["group"] = "group"
    id: str
    name: str
    created_at: int
    """Unix seconds."""
    scim_managed: bool


@_define
class AssignedRole(_Model):
    """A role that a user or group holds, with where the assignment comes from."""

    id: str
    name: str
    permissions: list[str]
    resource_type: str
    predefined_role: bool
    description: str | None
    created_at: int | None
    """Unix seconds."""
    updated_at: int | None
    """Unix seconds."""
    created_by: str | None
    created_by_user_obj: dict[str, _t.Any] | None
    metadata: dict[str, _t.Any] | None
    assignment_sources: list[AssignedRoleDetailsAssignmentSource] | None

    _nested = {
        "assignment_sources": _each("AssignedRoleDetailsAssignmentSource"),
    }


@_define
class AssignedRoleDetailsAssignmentSource(_Model):
    """An object with `principal_id` and `principal_type`."""

    principal_id: str
    principal_type: str


@_define
class AssignedRoleList(_Model):
    """One page of the roles that a user or group holds."""

    object: _t.Literal["list"] = "list"
    data: list[AssignedRole]
    has_more: bool
    next: str | None

    _nested = {
        "data": _each("AssignedRole"),
    }


@_define
class AuditLog(_Model):
    """One recorded event in your organization: what happened, when and by whom."""

    id: str
    type: AuditLogEventType
    effective_at: int
    """Unix seconds."""
    project: AuditLogProject | None = None
    actor: AuditLogActor | None = None
    api_key_created: AuditLogApiKeyCreated | None = _key("api_key.created", default=None)
    api_key_updated: AuditLogApiKeyUpdated | None = _key("api_key.updated", default=None)
    api_key_deleted: AuditLogApiKeyDeleted | None = _key("api_key.deleted", default=None)
    checkpoint_permission_created: (
        AuditLogCheckpointPermissionCreated | None
    ) = _key("checkpoint.permission.created", default=None)
    checkpoint_permission_deleted: (
        AuditLogCheckpointPermissionDeleted | None
    ) = _key("checkpoint.permission.deleted", default=None)
    external_key_registered: AuditLogExternalKeyRegistered | None = _key("external_key.registered", default=None)
    external_key_removed: AuditLogExternalKeyRemoved | None = _key("external_key.removed", default=None)
    group_created: AuditLogGroupCreated | None = _key("group.created", default=None)
    group_updated: AuditLogGroupUpdated | None = _key("group.updated", default=None)
    group_deleted: AuditLogGroupDeleted | None = _key("group.deleted", default=None)
    scim_enabled: AuditLogScimEnabled | None = _key("scim.enabled", default=None)
    scim_disabled: AuditLogScimDisabled | None = _key("scim.disabled", default=None)
    invite_sent: AuditLogInviteSent | None = _key("invite.sent", default=None)
    invite_accepted: AuditLogInviteAccepted | None = _key("invite.accepted", default=None)
    invite_deleted: AuditLogInviteDeleted | None = _key("invite.deleted", default=None)
    ip_allowlist_created: AuditLogIpAllowlistCreated | None = _key("ip_allowlist.created", default=None)
    ip_allowlist_updated: AuditLogIpAllowlistUpdated | None = _key("ip_allowlist.updated", default=None)
    ip_allowlist_deleted: AuditLogIpAllowlistDeleted | None = _key("ip_allowlist.deleted", default=None)
    ip_allowlist_config_activated: (
        AuditLogIpAllowlistConfigActivated | None
    ) = _key("ip_allowlist.config.activated", default=None)
    ip_allowlist_config_deactivated: (
        AuditLogIpAllowlistConfigDeactivated | None
    ) = _key("ip_allowlist.config.deactivated", default=None)
    login_succeeded: dict[str, _t.Any] | None = _key("login.succeeded", default=None)
    login_failed: AuditLogLoginFailed | None = _key("login.failed", default=None)
    logout_succeeded: dict[str, _t.Any] | None = _key("logout.succeeded", default=None)
    logout_failed: AuditLogLogoutFailed | None = _key("logout.failed", default=None)
    organization_updated: AuditLogOrganizationUpdated | None = _key("organization.updated", default=None)
    project_created: AuditLogProjectCreated | None = _key("project.created", default=None)
    project_updated: AuditLogProjectUpdated | None = _key("project.updated", default=None)
    project_archived: AuditLogProjectArchived | None = _key("project.archived", default=None)
    project_deleted: AuditLogProjectDeleted | None = _key("project.deleted", default=None)
    rate_limit_updated: AuditLogRateLimitUpdated | None = _key("rate_limit.updated", default=None)
    rate_limit_deleted: AuditLogRateLimitDeleted | None = _key("rate_limit.deleted", default=None)
    role_created: AuditLogRoleCreated | None = _key("role.created", default=None)
    role_updated: AuditLogRoleUpdated | None = _key("role.updated", default=None)
    role_deleted: AuditLogRoleDeleted | None = _key("role.deleted", default=None)
    role_assignment_created: AuditLogRoleAssignmentCreated | None = _key("role.assignment.created", default=None)
    role_assignment_deleted: AuditLogRoleAssignmentDeleted | None = _key("role.assignment.deleted", default=None)
    role_bound_to_resource: AuditLogRoleBoundToResource | None = _key("role.bound_to_resource", default=None)
    role_unbound_from_resource: (
        AuditLogRoleUnboundFromResource | None
    ) = _key("role.unbound_from_resource", default=None)
    service_account_created: AuditLogServiceAccountCreated | None = _key("service_account.created", default=None)
    service_account_updated: AuditLogServiceAccountUpdated | None = _key("service_account.updated", default=None)
    service_account_deleted: AuditLogServiceAccountDeleted | None = _key("service_account.deleted", default=None)
    workload_identity_provider_created: (
        AuditLogWorkloadIdentityProviderCreated | None
    ) = _key("workload_identity_provider.created", default=None)
    workload_identity_provider_updated: (
        AuditLogWorkloadIdentityProviderUpdated | None
    ) = _key("workload_identity_provider.updated", default=None)
    workload_identity_provider_deleted: (
        AuditLogWorkloadIdentityProviderDeleted | None
    ) = _key("workload_identity_provider.deleted", default=None)
    workload_identity_provider_mapping_created: (
        AuditLogWorkloadIdentityProviderMappingCreated | None
    ) = _key("workload_identity_provider_mapping.created", default=None)
    workload_identity_provider_mapping_updated: (
        AuditLogWorkloadIdentityProviderMappingUpdated | None
    ) = _key("workload_identity_provider_mapping.updated", default=None)
    workload_identity_provider_mapping_deleted: (
        AuditLogWorkloadIdentityProviderMappingDeleted | None
    ) = _key("workload_identity_provider_mapping.deleted", default=None)
    user_added: AuditLogUserAdded | None = _key("user.added", default=None)
    user_updated: AuditLogUserUpdated | None = _key("user.updated", default=None)
    user_deleted: AuditLogUserDeleted | None = _key("user.deleted", default=None)
    certificate_created: AuditLogCertificateCreated | None = _key("certificate.created", default=None)
    certificate_updated: AuditLogCertificateUpdated | None = _key("certificate.updated", default=None)
    certificate_deleted: AuditLogCertificateDeleted | None = _key("certificate.deleted", default=None)
    certificates_activated: AuditLogCertificatesActivated | None = _key("certificates.activated", default=None)
    certificates_deactivated: AuditLogCertificatesDeactivated | None = _key("certificates.deactivated", default=None)

    _nested = {
        "project": "AuditLogProject",
        "actor": "AuditLogActor",
        "api_key.created": "AuditLogApiKeyCreated",
        "api_key.updated": "AuditLogApiKeyUpdated",
        "api_key.deleted": "AuditLogApiKeyDeleted",
        "checkpoint.permission.created": "AuditLogCheckpointPermissionCreated",
        "checkpoint.permission.deleted": "AuditLogCheckpointPermissionDeleted",
        "external_key.registered": "AuditLogExternalKeyRegistered",
        "external_key.removed": "AuditLogExternalKeyRemoved",
        "group.created": "AuditLogGroupCreated",
        "group.updated": "AuditLogGroupUpdated",
        "group.deleted": "AuditLogGroupDeleted",
        "scim.enabled": "AuditLogScimEnabled",
        "scim.disabled": "AuditLogScimDisabled",
        "invite.sent": "AuditLogInviteSent",
        "invite.accepted": "AuditLogInviteAccepted",
        "invite.deleted": "AuditLogInviteDeleted",
        "ip_allowlist.created": "AuditLogIpAllowlistCreated",
        "ip_allowlist.updated": "AuditLogIpAllowlistUpdated",
        "ip_allowlist.deleted": "AuditLogIpAllowlistDeleted",
        "ip_allowlist.config.activated": "AuditLogIpAllowlistConfigActivated",
        "ip_allowlist.config.deactivated": "AuditLogIpAllowlistConfigDeactivated",
        "login.failed": "AuditLogLoginFailed",
        "logout.failed": "AuditLogLogoutFailed",
        "organization.updated": "AuditLogOrganizationUpdated",
        "project.created": "AuditLogProjectCreated",
        "project.updated": "AuditLogProjectUpdated",
        "project.archived": "AuditLogProjectArchived",
        "project.deleted": "AuditLogProjectDeleted",
        "rate_limit.updated": "AuditLogRateLimitUpdated",
        "rate_limit.deleted": "AuditLogRateLimitDeleted",
        "role.created": "AuditLogRoleCreated",
        "role.updated": "AuditLogRoleUpdated",
        "role.deleted": "AuditLogRoleDeleted",
        "role.assignment.created": "AuditLogRoleAssignmentCreated",
        "role.assignment.deleted": "AuditLogRoleAssignmentDeleted",
        "role.bound_to_resource": "AuditLogRoleBoundToResource",
        "role.unbound_from_resource": "AuditLogRoleUnboundFromResource",
        "service_account.created": "AuditLogServiceAccountCreated",
        "service_account.updated": "AuditLogServiceAccountUpdated",
        "service_account.deleted": "AuditLogServiceAccountDeleted",
        "workload_identity_provider.created": "AuditLogWorkloadIdentityProviderCreated",
        "workload_identity_provider.updated": "AuditLogWorkloadIdentityProviderUpdated",
        "workload_identity_provider.deleted": "AuditLogWorkloadIdentityProviderDeleted",
        "workload_identity_provider_mapping.created": "AuditLogWorkloadIdentityProviderMappingCreated",
        "workload_identity_provider_mapping.updated": "AuditLogWorkloadIdentityProviderMappingUpdated",
        "workload_identity_provider_mapping.deleted": "AuditLogWorkloadIdentityProviderMappingDeleted",
        "user.added": "AuditLogUserAdded",
        "user.updated": "AuditLogUserUpdated",
        "user.deleted": "AuditLogUserDeleted",
        "certificate.created": "AuditLogCertificateCreated",
        "certificate.updated": "AuditLogCertificateUpdated",
        "certificate.deleted": "AuditLogCertificateDeleted",
        "certificates.activated": "AuditLogCertificatesActivated",
        "certificates.deactivated": "AuditLogCertificatesDeactivated",
    }
    _nullable = frozenset({"actor"})


@_define
class AuditLogActor(_Model):
    """Who caused a recorded event: a user's session or an API key."""

    type: _t.Literal["session", "api_key"] | None = None
    session: AuditLogActorSession | None = None
    api_key: AuditLogActorApiKey | None = None

    _nested = {
        "session": "AuditLogActorSession",
        "api_key": "AuditLogActorApiKey",
    }


@_define
class AuditLogActorApiKey(_Model):
    """An object with `id`, `type`, `user` and `service_account`."""

    id: str | None = None
    type: _t.Literal["user", "service_account"] | None = None
    user: AuditLogActorUser | None = None
    service_account: AuditLogActorServiceAccount | None = None

    _nested = {
        "user": "AuditLogActorUser",
        "service_account": "AuditLogActorServiceAccount",
    }


@_define
class AuditLogActorServiceAccount(_Model):
    """An object with `id`."""

    id: str | None = None


@_define
class AuditLogActorSession(_Model):
    """An object with `user` and `ip_address`."""

    user: AuditLogActorUser | None = None
    ip_address: str | None = None

    _nested = {
        "user": "AuditLogActorUser",
    }


@_define
class AuditLogActorUser(_Model):
    """An object with `id` and `email`."""

    id: str | None = None
    email: str | None = None


@_define
class AuditLogApiKeyCreated(_Model):
    """An object with `id` and `data`."""

    id: str | None = None
    data: AuditLogApiKeyCreatedData | None = None

    _nested = {
        "data": "AuditLogApiKeyCreatedData",
    }


@_define
class AuditLogApiKeyCreatedData(_Model):
    """An object with `scopes`."""

    scopes: list[str] | None = None


@_define
class AuditLogApiKeyDeleted(_Model):
    """An object with `id`."""

    id: str | None = None


@_define
class AuditLogApiKeyUpdated(_Model):
    """An object with `id` and `changes_requested`."""

    id: str | None = None
    changes_requested: AuditLogApiKeyUpdatedChangesRequested | None = None

    _nested = {
        "changes_requested": "AuditLogApiKeyUpdatedChangesRequested",
    }


@_define
class AuditLogApiKeyUpdatedChangesRequested(_Model):
    """An object with `scopes`."""

    scopes: list[str] | None = None


@_define
class AuditLogCertificateCreated(_Model):
    """An object with `id` and `name`."""

    id: str | None = None
    name: str | None = None


@_define
class AuditLogCertificateDeleted(_Model):
    """An object with `id`, `name` and `certificate`."""

    id: str | None = None
    name: str | None = None
    certificate: str | None = None


@_define
class AuditLogCertificateUpdated(_Model):
    """An object with `id` and `name`."""

    id: str | None = None
    name: str | None = None


@_define
class AuditLogCertificatesActivated(_Model):
    """An object with `certificates`."""

    certificates: list[AuditLogCertificatesActivatedCertificate] | None = None

    _nested = {
        "certificates": _each("AuditLogCertificatesActivatedCertificate"),
    }


@_define
class AuditLogCertificatesActivatedCertificate(_Model):
    """An object with `id` and `name`."""

    id: str | None = None
    name: str | None = None


@_define
class AuditLogCertificatesDeactivated(_Model):
    """An object with `certificates`."""

    certificates: list[AuditLogCertificatesDeactivatedCertificate] | None = None

    _nested = {
        "certificates": _each("AuditLogCertificatesDeactivatedCertificate"),
    }


@_define
class AuditLogCertificatesDeactivatedCertificate(_Model):
    """An object with `id` and `name`."""

    id: str | None = None
    name: str | None = None


@_define
class AuditLogCheckpointPermissionCreated(_Model):
    """An object with `id` and `data`."""

    id: str | None = None
    data: AuditLogCheckpointPermissionCreatedData | None = None

    _nested = {
        "data": "AuditLogCheckpointPermissionCreatedData",
    }


@_define
class AuditLogCheckpointPermissionCreatedData(_Model):
    """An object with `project_id` and `fine_tuned_model_checkpoint`."""

    project_id: str | None = None
    fine_tuned_model_checkpoint: str | None = None


@_define
class AuditLogCheckpointPermissionDeleted(_Model):
    """An object with `id`."""

    id: str | None = None


@_define
class AuditLogExternalKeyRegistered(_Model):
    """An object with `id` and `data`."""

    id: str | None = None
    data: dict[str, _t.Any] | None = None


@_define
class AuditLogExternalKeyRemoved(_Model):
    """An object with `id`."""

    id: str | None = None


@_define
class AuditLogGroupCreated(_Model):
    """An object with `id` and `data`."""

    id: str | None = None
    data: AuditLogGroupCreatedData | None = None

    _nested = {
        "data": "AuditLogGroupCreatedData",
    }


@_define
class AuditLogGroupCreatedData(_Model):
    """An object with `group_name`."""

    group_name: str | None = None


@_define
class AuditLogGroupDeleted(_Model):
    """An object with `id`."""

    id: str | None = None


@_define
class AuditLogGroupUpdated(_Model):
    """An object with `id` and `changes_requested`."""

    id: str | None = None
    changes_requested: AuditLogGroupUpdatedChangesRequested | None = None

    _nested = {
        "changes_requested": "AuditLogGroupUpdatedChangesRequested",
    }


@_define
class AuditLogGroupUpdatedChangesRequested(_Model):
    """An object with `group_name`."""

    group_name: str | None = None


@_define
class AuditLogInviteAccepted(_Model):
    """An object with `id`."""

    id: str | None = None


@_define
class AuditLogInviteDeleted(_Model):
    """An object with `id`."""

    id: str | None = None


@_define
class AuditLogInviteSent(_Model):
    """An object with `id` and `data`."""

    id: str | None = None
    data: AuditLogInviteSentData | None = None

    _nested = {
        "data": "AuditLogInviteSentData",
    }


@_define
class AuditLogInviteSentData(_Model):
    """An object with `email` and `role`."""

    email: str | None = None
    role: str | None = None


@_define
class AuditLogIpAllowlistConfigActivated(_Model):
    """An object with `configs`."""

    configs: list[AuditLogIpAllowlistConfigActivatedConfig] | None = None

    _nested = {
        "configs": _each("AuditLogIpAllowlistConfigActivatedConfig"),
    }


@_define
class AuditLogIpAllowlistConfigActivatedConfig(_Model):
    """An object with `id` and `name`."""

    id: str | None = None
    name: str | None = None


@_define
class AuditLogIpAllowlistConfigDeactivated(_Model):
    """An object with `configs`."""

    configs: list[AuditLogIpAllowlistConfigDeactivatedConfig] | None = None

    _nested = {
        "configs": _each("AuditLogIpAllowlistConfigDeactivatedConfig"),
    }


@_define
class AuditLogIpAllowlistConfigDeactivatedConfig(_Model):
    """An object with `id` and `name`."""

    id: str | None = None
    name: str | None = None


@_define
class AuditLogIpAllowlistCreated(_Model):
    """An object with `id`, `name` and `allowed_ips`."""

    id: str | None = None
    name: str | None = None
    allowed_ips: list[str] | None = None


@_define
class AuditLogIpAllowlistDeleted(_Model):
    """An object with `id`, `name` and `allowed_ips`."""

    id: str | None = None
    name: str | None = None
    allowed_ips: list[str] | None = None


@_define
class AuditLogIpAllowlistUpdated(_Model):
    """An object with `id` and `allowed_ips`."""

    id: str | None = None
    allowed_ips: list[str] | None = None


@_define
class AuditLogLoginFailed(_Model):
    """An object with `error_code` and `error_message`."""

    error_code: str | None = None
    error_message: str | None = None


@_define
class AuditLogLogoutFailed(_Model):
    """An object with `error_code` and `error_message`."""

    error_code: str | None = None
    error_message: str | None = None


@_define
class AuditLogOrganizationUpdated(_Model):
    """An object with `id` and `changes_requested`."""

    id: str | None = None
    changes_requested: AuditLogOrganizationUpdatedChangesRequested | None = None

    _nested = {
        "changes_requested": "AuditLogOrganizationUpdatedChangesRequested",
    }


@_define
class AuditLogOrganizationUpdatedChangesRequested(_Model):
    """An object with `title`, `description`, `name` and 4 more."""

    title: str | None = None
    description: str | None = None
    name: str | None = None
    threads_ui_visibility: str | None = None
    usage_dashboard_visibility: str | None = None
    api_call_logging: str | None = None
    api_call_logging_project_ids: str | None = None


@_define
class AuditLogProject(_Model):
    """The project in which a recorded event took place."""

    id: str | None = None
    name: str | None = None


@_define
class AuditLogProjectArchived(_Model):
    """An object with `id`."""

    id: str | None = None


@_define
class AuditLogProjectCreated(_Model):
    """An object with `id` and `data`."""

    id: str | None = None
    data: AuditLogProjectCreatedData | None = None

    _nested = {
        "data": "AuditLogProjectCreatedData",
    }


@_define
class AuditLogProjectCreatedData(_Model):
    """An object with `name` and `title`."""

    name: str | None = None
    title: str | None = None


@_define
class AuditLogProjectDeleted(_Model):
    """An object with `id`."""

    id: str | None = None


@_define
class AuditLogProjectUpdated(_Model):
    """An object with `id` and `changes_requested`."""

    id: str | None = None
    changes_requested: AuditLogProjectUpdatedChangesRequested | None = None

    _nested = {
        "changes_requested": "AuditLogProjectUpdatedChangesRequested",
    }


@_define
class AuditLogProjectUpdatedChangesRequested(_Model):
    """An object with `title`."""

    title: str | None = None


@_define
class AuditLogRateLimitDeleted(_Model):
    """An object with `id`."""

    id: str | None = None


@_define
class AuditLogRateLimitUpdated(_Model):
    """An object with `id` and `changes_requested`."""

    id: str | None = None
    changes_requested: AuditLogRateLimitUpdatedChangesRequested | None = None

    _nested = {
        "changes_requested": "AuditLogRateLimitUpdatedChangesRequested",
    }


@_define
class AuditLogRateLimitUpdatedChangesRequested(_Model):
    """An object with `max_requests_per_1_minute`, `max_tokens_per_1_minute`, `max_images_per_1_minute` and 3 more.
    """

    max_requests_per_1_minute: int | None = None
    max_tokens_per_1_minute: int | None = None
    max_images_per_1_minute: int | None = None
    max_audio_megabytes_per_1_minute: int | None = None
    max_requests_per_1_day: int | None = None
    batch_1_day_max_input_tokens: int | None = None


@_define
class AuditLogRoleAssignmentCreated(_Model):
    """An object with `id`, `principal_id`, `principal_type` and 2 more."""

    id: str | None = None
    principal_id: str | None = None
    principal_type: str | None = None
    resource_id: str | None = None
    resource_type: str | None = None


@_define
class AuditLogRoleAssignmentDeleted(_Model):
    """An object with `id`, `principal_id`, `principal_type` and 2 more."""

    id: str | None = None
    principal_id: str | None = None
    principal_type: str | None = None
    resource_id: str | None = None
    resource_type: str | None = None


@_define
class AuditLogRoleBoundToResource(_Model):
    """An object with `id`, `role_id`, `resource_id` and 7 more."""

    id: str | None = None
    role_id: str | None = None
    resource_id: str | None = None
    resource_type: str | None = None
    permissions: list[str] | None = None
    workspace_id: str | None = None
    connector_id: str | None = None
    connector_name: str | None = None
    enabled: bool | None = None
    source: (
        _t.Literal["role_toggle", "role_connector_update", "role_delete", "workspace_permissions",
        "connector_publish"] | None
    ) = None


@_define
class AuditLogRoleCreated(_Model):
    """An object with `id`, `role_name`, `permissions` and 2 more."""

    id: str | None = None
    role_name: str | None = None
    permissions: list[str] | None = None
    resource_type: str | None = None
    resource_id: str | None = None


@_define
class AuditLogRoleDeleted(_Model):
    """An object with `id`."""

    id: str | None = None


@_define
class AuditLogRoleUnboundFromResource(_Model):
    """An object with `id`, `role_id`, `resource_id` and 7 more."""

    id: str | None = None
    role_id: str | None = None
    resource_id: str | None = None
    resource_type: str | None = None
    permissions: list[str] | None = None
    workspace_id: str | None = None
    connector_id: str | None = None
    connector_name: str | None = None
    enabled: bool | None = None
    source: (
        _t.Literal["role_toggle", "role_connector_update", "role_delete", "workspace_permissions",
        "connector_publish"] | None
    ) = None


@_define
class AuditLogRoleUpdated(_Model):
    """An object with `id` and `changes_requested`."""

    id: str | None = None
    changes_requested: AuditLogRoleUpdatedChangesRequested | None = None

    _nested = {
        "changes_requested": "AuditLogRoleUpdatedChangesRequested",
    }


@_define
class AuditLogRoleUpdatedChangesRequested(_Model):
    """An object with `role_name`, `resource_id`, `resource_type` and 4 more."""

    role_name: str | None = None
    resource_id: str | None = None
    resource_type: str | None = None
    permissions_added: list[str] | None = None
    permissions_removed: list[str] | None = None
    description: str | None = None
    metadata: dict[str, _t.Any] | None = None


@_define
class AuditLogScimDisabled(_Model):
    """An object with `id`."""

    id: str | None = None


@_define
class AuditLogScimEnabled(_Model):
    """An object with `id`."""

    id: str | None = None


@_define
class AuditLogServiceAccountCreated(_Model):
    """An object with `id` and `data`."""

    id: str | None = None
    data: AuditLogServiceAccountCreatedData | None = None

    _nested = {
        "data": "AuditLogServiceAccountCreatedData",
    }


@_define
class AuditLogServiceAccountCreatedData(_Model):
    """An object with `role`."""

    role: str | None = None


@_define
class AuditLogServiceAccountDeleted(_Model):
    """An object with `id`."""

    id: str | None = None


@_define
class AuditLogServiceAccountUpdated(_Model):
    """An object with `id` and `changes_requested`."""

    id: str | None = None
    changes_requested: AuditLogServiceAccountUpdatedChangesRequested | None = None

    _nested = {
        "changes_requested": "AuditLogServiceAccountUpdatedChangesRequested",
    }


@_define
class AuditLogServiceAccountUpdatedChangesRequested(_Model):
    """An object with `role`."""

    role: str | None = None


@_define
class AuditLogUserAdded(_Model):
    """An object with `id` and `data`."""

    id: str | None = None
    data: AuditLogUserAddedData | None = None

    _nested = {
        "data": "AuditLogUserAddedData",
    }


@_define
class AuditLogUserAddedData(_Model):
    """An object with `role`."""

    role: str | None = None


@_define
class AuditLogUserDeleted(_Model):
    """An object with `id`."""

    id: str | None = None


@_define
class AuditLogUserUpdated(_Model):
    """An object with `id` and `changes_requested`."""

    id: str | None = None
    changes_requested: AuditLogUserUpdatedChangesRequested | None = None

    _nested = {
        "changes_requested": "AuditLogUserUpdatedChangesRequested",
    }


@_define
class AuditLogUserUpdatedChangesRequested(_Model):
    """An object with `role`."""

    role: str | None = None


@_define
class AuditLogWorkloadIdentityProviderCreated(_Model):
    """An object with `id` and `data`."""

    id: str | None = None
    data: dict[str, _t.Any] | None = None


@_define
class AuditLogWorkloadIdentityProviderDeleted(_Model):
    """An object with `id` and `name`."""

    id: str | None = None
    name: str | None = None


@_define
class AuditLogWorkloadIdentityProviderMappingCreated(_Model):
    """An object with `id`, `identity_provider_id` and `data`."""

    id: str | None = None
    identity_provider_id: str | None = None
    data: dict[str, _t.Any] | None = None


@_define
class AuditLogWorkloadIdentityProviderMappingDeleted(_Model):
    """An object with `id`, `identity_provider_id`, `project_id` and `service_account_id`."""

    id: str | None = None
    identity_provider_id: str | None = None
    project_id: str | None = None
    service_account_id: str | None = None


@_define
class AuditLogWorkloadIdentityProviderMappingUpdated(_Model):
    """An object with `id`, `identity_provider_id` and `changes_requested`."""

    id: str | None = None
    identity_provider_id: str | None = None
    changes_requested: dict[str, _t.Any] | None = None


@_define
class AuditLogWorkloadIdentityProviderUpdated(_Model):
    """An object with `id` and `changes_requested`."""

    id: str | None = None
    changes_requested: dict[str, _t.Any] | None = None


@_define
class Certificate(_Model):
    """A certificate uploaded for your organization, with its period of validity."""

    object: _t.Literal["certificate", "organization.certificate", "organization.project.certificate"]
    id: str
    name: str | None
    created_at: int
    """Unix seconds."""
    certificate_details: CertificateCertificateDetails
    active: bool | None = None

    _nested = {
        "certificate_details": "CertificateCertificateDetails",
    }


@_define
class CertificateCertificateDetails(_Model):
    """An object with `valid_at`, `expires_at` and `content`."""

    valid_at: int | None = None
    """Unix seconds."""
    expires_at: int | None = None
    """Unix seconds."""
    content: str | None = None


@_define
class CertificateDeleted(_Model):
    """Confirms that a certificate was deleted."""

    object: _t.Literal["certificate.deleted"] = "certificate.deleted"
    id: str


@_define
class CostsResult(_Model):
    """What was spent in a time bucket, by line item, project or API key."""

    object: _t.Literal["organization.costs.result"] = "organization.costs.result"
    amount: CostsResultAmount | None = None
    line_item: str | None = None
    project_id: str | None = None
    api_key_id: str | None = None
    quantity: float | None = None

    _nested = {
        "amount": "CostsResultAmount",
    }
    _nullable = frozenset({"api_key_id", "line_item", "project_id", "quantity"})


@_define
class CostsResultAmount(_Model):
    """An amount of money and its currency."""

    value: float | None = None
    currency: str | None = None


@_define
class CreateGroupBody(_Model):
    """An object with `name`."""

    name: str
    """From 1 to 255 characters."""


@_define
class CreateGroupUserBody(_Model):
    """An object with `user_id`."""

    user_id: str


@_define
class CreateProjectServiceAccountApiKeyBody(_Model):
    """An object with `name` and `scopes`."""

    name: str | None = None
    scopes: list[str] | None = None


@_define
class CreateSpendAlertBody(_Model):
    """An object with `threshold_amount`, `currency`, `interval` and `notification_channel`."""

    threshold_amount: int
    """At least 0."""
    currency: _t.Literal["USD"] = "USD"
    interval: _t.Literal["month"] = "month"
    notification_channel: SpendAlertNotificationChannel

    _nested = {
        "notification_channel": "SpendAlertNotificationChannel",
    }


@_define
class Group(_Model):
    """A group of users in your organization."""

    id: str
    name: str
    created_at: int
    """Unix seconds."""
    is_scim_managed: bool
    group_type: _t.Literal["group", "tenant_group"]


@_define
class GroupDeleted(_Model):
    """Confirms that a group was deleted."""

    object: _t.Literal["group.deleted"] = "group.deleted"
    id: str
    deleted: bool


@_define
class GroupList(_Model):
    """One page of the groups in your organization."""

    object: _t.Literal["list"] = "list"
    data: list[Group]
    has_more: bool
    next: str | None

    _nested = {
        "data": _each("Group"),
    }


@_define
class GroupMember(_Model):
    """The details of one member of a group, which may be a service account."""

    id: str
    name: str
    email: str | None
    picture: str | None
    is_service_account: bool | None
    user_type: _t.Literal["user", "tenant_user"]


@_define
class GroupRoleAssignment(_Model):
    """Records that a role was given to a group."""

    object: _t.Literal["group.role"] = "group.role"
    group: AssignedGroup
    role: Role

    _nested = {
        "group": "AssignedGroup",
        "role": "Role",
    }


@_define
class GroupUpdated(_Model):
    """A group of users after its name was changed."""

    id: str
    name: str
    created_at: int
    """Unix seconds."""
    is_scim_managed: bool


@_define
class GroupUser(_Model):
    """A user as listed in a group, with name and email address."""

    id: str
    name: str
    email: str | None


@_define
class GroupUserAssignment(_Model):
    """Records that a user was added to a group."""

    object: _t.Literal["group.user"] = "group.user"
    user_id: str
    group_id: str


@_define
class GroupUserDeleted(_Model):
    """Confirms that a user was removed from a group."""

    object: _t.Literal["group.user.deleted"] = "group.user.deleted"
    deleted: bool


@_define
class GroupUserList(_Model):
    """One page of the users in a group."""

    object: _t.Literal["list"] = "list"
    data: list[GroupUser]
    has_more: bool
    next: str | None

    _nested = {
        "data": _each("GroupUser"),
    }


@_define
class HostedToolPermission(_Model):
    """An object with `enabled`."""

    enabled: bool


@_define
class HostedToolPermissionUpdate(_Model):
    """An object with `enabled`."""

    enabled: bool


@_define
class Invite(_Model):
    """An invitation to your organization, with its role, projects and status."""

    object: _t.Literal["organization.invite"] = "organization.invite"
    id: str
    email: str
    role: _t.Literal["owner", "reader"]
    status: _t.Literal["accepted", "expired", "pending"]
    created_at: int
    """Unix seconds."""
    expires_at: int | None = None
    """Unix seconds."""
    accepted_at: int | None = None
    """Unix seconds."""
    projects: list[InviteProject]

    _nested = {
        "projects": _each("InviteProject"),
    }
    _nullable = frozenset({"accepted_at", "expires_at"})


@_define
class InviteDeleted(_Model):
    """Confirms that an invitation was deleted."""

    object: _t.Literal["organization.invite.deleted"] = "organization.invite.deleted"
    id: str
    deleted: bool


@_define
class InviteListResponse(_Model):
    """One page of the invitations to your organization."""

    object: _t.Literal["list"] = "list"
    data: list[Invite]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool

    _nested = {
        "data": _each("Invite"),
    }
    _nullable = frozenset({"first_id", "last_id"})


@_define
class InviteProject(_Model):
    """An object with `id` and `role`."""

    id: str
    role: _t.Literal["member", "owner"]


@_define
class InviteProjectGroupBody(_Model):
    """An object with `group_id` and `role`."""

    group_id: str
    role: str


@_define
class InviteRequest(_Model):
    """An object with `email`, `role` and `projects`."""

    email: str
    role: _t.Literal["reader", "owner"]
    projects: list[InviteRequestProject] | None = None

    _nested = {
        "projects": _each("InviteRequestProject"),
    }


@_define
class InviteRequestProject(_Model):
    """An object with `id` and `role`."""

    id: str
    role: _t.Literal["member", "owner"]


@_define
class ListAuditLogsEffectiveAt(_Model):
    """An object with `gt`, `gte`, `lt` and `lte`."""

    gt: int | None = None
    gte: int | None = None
    lt: int | None = None
    lte: int | None = None


@_define
class ListAuditLogsResponse(_Model):
    """One page of audit log entries."""

    object: _t.Literal["list"] = "list"
    data: list[AuditLog]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool

    _nested = {
        "data": _each("AuditLog"),
    }
    _nullable = frozenset({"first_id", "last_id"})


@_define
class ListCertificatesResponse(_Model):
    """One page of the certificates of your organization."""

    data: list[OrganizationCertificate]
    first_id: str | None
    last_id: str | None
    has_more: bool
    object: _t.Literal["list"] = "list"

    _nested = {
        "data": _each("OrganizationCertificate"),
    }


@_define
class ListProjectCertificatesResponse(_Model):
    """One page of the certificates of a project."""

    data: list[OrganizationProjectCertificate]
    first_id: str | None
    last_id: str | None
    has_more: bool
    object: _t.Literal["list"] = "list"

    _nested = {
        "data": _each("OrganizationProjectCertificate"),
    }


@_define
class ModifyCertificateRequest(_Model):
    """An object with `name`."""

    name: str | None = None


@_define
class OrganizationCertificate(_Model):
    """A certificate of your organization and whether it is active there."""

    object: _t.Literal["organization.certificate"] = "organization.certificate"
    id: str
    name: str | None
    created_at: int
    """Unix seconds."""
    certificate_details: OrganizationCertificateCertificateDetails
    active: bool

    _nested = {
        "certificate_details": "OrganizationCertificateCertificateDetails",
    }


@_define
class OrganizationCertificateActivationResponse(_Model):
    """The certificates that were activated for your organization."""

    object: _t.Literal["organization.certificate.activation"] = "organization.certificate.activation"
    data: list[OrganizationCertificate]

    _nested = {
        "data": _each("OrganizationCertificate"),
    }


@_define
class OrganizationCertificateCertificateDetails(_Model):
    """An object with `valid_at` and `expires_at`."""

    valid_at: int | None = None
    """Unix seconds."""
    expires_at: int | None = None
    """Unix seconds."""


@_define
class OrganizationCertificateDeactivationResponse(_Model):
    """The certificates that were deactivated for your organization."""

    object: _t.Literal["organization.certificate.deactivation"] = "organization.certificate.deactivation"
    data: list[OrganizationCertificate]

    _nested = {
        "data": _each("OrganizationCertificate"),
    }


@_define
class OrganizationDataRetention(_Model):
    """The policy for how the data of your organization is retained."""

    object: _t.Literal["organization.data_retention"] = "organization.data_retention"
    type: _t.Literal[
        "zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention",
        "enhanced_modified_abuse_monitoring"
    ]


@_define
class OrganizationProjectCertificate(_Model):
    """A certificate and whether it is active in a project."""

    object: _t.Literal["organization.project.certificate"] = "organization.project.certificate"
    id: str
    name: str | None
    created_at: int
    """Unix seconds."""
    certificate_details: OrganizationProjectCertificateCertificateDetails
    active: bool

    _nested = {
        "certificate_details": "OrganizationProjectCertificateCertificateDetails",
    }


@_define
class OrganizationProjectCertificateActivationResponse(_Model):
    """The certificates that were activated for a project."""

    object: _t.Literal["organization.project.certificate.activation"] = "organization.project.certificate.activation"
    data: list[OrganizationProjectCertificate]

    _nested = {
        "data": _each("OrganizationProjectCertificate"),
    }


@_define
class OrganizationProjectCertificateCertificateDetails(_Model):
    """An object with `valid_at` and `expires_at`."""

    valid_at: int | None = None
    """Unix seconds."""
    expires_at: int | None = None
    """Unix seconds."""


@_define
class OrganizationProjectCertificateDeactivationResponse(_Model):
    """The certificates that were deactivated for a project."""

    object: _t.Literal[
        "organization.project.certificate.deactivation"
    ] = "organization.project.certificate.deactivation"
    data: list[OrganizationProjectCertificate]

    _nested = {
        "data": _each("OrganizationProjectCertificate"),
    }


@_define
class OrganizationSpendAlert(_Model):
    """An email alert for when your organization's monthly spend passes an amount."""

    id: str
    object: _t.Literal["organization.spend_alert"] = "organization.spend_alert"
    threshold_amount: int
    currency: _t.Literal["USD"] = "USD"
    interval: _t.Literal["month"] = "month"
    notification_channel: SpendAlertNotificationChannel

    _nested = {
        "notification_channel": "SpendAlertNotificationChannel",
    }


@_define
class OrganizationSpendAlertDeleted(_Model):
    """Confirms that a spend alert of your organization was deleted."""

    id: str
    object: _t.Literal["organization.spend_alert.deleted"] = "organization.spend_alert.deleted"
    deleted: bool


@_define
class OrganizationSpendAlertList(_Model):
    """One page of the spend alerts of your organization."""

    object: _t.Literal["list"] = "list"
    data: list[OrganizationSpendAlert]
    first_id: str | None
    last_id: str | None
    has_more: bool

    _nested = {
        "data": _each("OrganizationSpendAlert"),
    }


@_define
class OrganizationSpendLimit(_Model):
    """The monthly spend limit of your organization and whether it is being enforced."""

    object: _t.Literal["organization.spend_limit"] = "organization.spend_limit"
    threshold_amount: int
    currency: SpendLimitCurrency
    interval: SpendLimitInterval
    enforcement: SpendLimitEnforcement

    _nested = {
        "enforcement": "SpendLimitEnforcement",
    }


@_define
class OrganizationSpendLimitDeleted(_Model):
    """Confirms that the spend limit of your organization was removed."""

    object: _t.Literal["organization.spend_limit.deleted"] = "organization.spend_limit.deleted"
    deleted: bool


@_define
class OrganizationUser(_Model):
    """A user of your organization, with their role and account details."""

    object: _t.Literal["organization.user"] = "organization.user"
    id: str
    name: str | None = None
    email: str | None = None
    role: str | None = None
    added_at: int
    """Unix seconds."""
    is_default: bool | None = None
    created: int | None = None
    """Unix seconds."""
    user: UserUser | None = None
    is_service_account: bool | None = None
    is_scale_tier_authorized_purchaser: bool | None = None
    is_scim_managed: bool | None = None
    api_key_last_used_at: int | None = None
    """Unix seconds."""
    technical_level: str | None = None
    developer_persona: str | None = None
    projects: UserProjects | None = None

    _nested = {
        "user": "UserUser",
        "projects": "UserProjects",
    }
    _nullable = frozenset({
        "api_key_last_used_at", "developer_persona", "email", "is_scale_tier_authorized_purchaser", "name",
        "projects", "role", "technical_level",
    })


@_define
class OrganizationUserDeleted(_Model):
    """Confirms that a user was removed from your organization."""

    object: _t.Literal["organization.user.deleted"] = "organization.user.deleted"
    id: str
    deleted: bool


@_define
class Project(_Model):
    """A project of your organization, with its name and status."""

    id: str
    object: _t.Literal["organization.project"] = "organization.project"
    name: str | None = None
    created_at: int
    """Unix seconds."""
    archived_at: int | None = None
    """Unix seconds."""
    status: str | None = None
    external_key_id: str | None = None

    _nullable = frozenset({"archived_at", "external_key_id", "name", "status"})


@_define
class ProjectAPIKey(_Model):
    """An API key of a project, with its owner and a redacted value."""

    object: _t.Literal["organization.project.api_key"] = "organization.project.api_key"
    redacted_value: str
    name: str
    created_at: int
    """Unix seconds."""
    last_used_at: int | None
    """Unix seconds."""
    id: str
    owner_project_access: _t.Literal["active", "inactive"]
    owner: ProjectApiKeyOwner

    _nested = {
        "owner": "ProjectApiKeyOwner",
    }


@_define
class ProjectAPIKeyDeleted(_Model):
    """Confirms that an API key of a project was deleted."""

    object: _t.Literal["organization.project.api_key.deleted"] = "organization.project.api_key.deleted"
    id: str
    deleted: bool


@_define
class ProjectApiKeyListResponse(_Model):
    """One page of the API keys of a project."""

    object: _t.Literal["list"] = "list"
    data: list[ProjectAPIKey]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool

    _nested = {
        "data": _each("ProjectAPIKey"),
    }
    _nullable = frozenset({"first_id", "last_id"})


@_define
class ProjectApiKeyOwner(_Model):
    """The user or service account that owns a project's API key."""

    type: _t.Literal["user", "service_account"] | None = None
    user: ProjectApiKeyOwnerUser | None = None
    service_account: ProjectApiKeyOwnerServiceAccount | None = None

    _nested = {
        "user": "ProjectApiKeyOwnerUser",
        "service_account": "ProjectApiKeyOwnerServiceAccount",
    }


@_define
class ProjectApiKeyOwnerServiceAccount(_Model):
    """An object with `id`, `name`, `created_at` and `role`."""

    id: str
    name: str
    created_at: int
    """Unix seconds."""
    role: str


@_define
class ProjectApiKeyOwnerUser(_Model):
    """An object with `id`, `email`, `name` and 2 more."""

    id: str
    email: str
    name: str
    created_at: int
    """Unix seconds."""
    role: str


@_define
class ProjectCreateRequest(_Model):
    """An object with `name`, `geography` and `external_key_id`."""

    name: str
    geography: str | None = None
    external_key_id: str | None = None

    _nullable = frozenset({"external_key_id", "geography"})


@_define
class ProjectDataRetention(_Model):
    """The policy for how the data of a project is retained."""

    object: _t.Literal["project.data_retention"] = "project.data_retention"
    type: _t.Literal[
        "organization_default", "none", "zero_data_retention", "modified_abuse_monitoring",
        "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"
    ]


@_define
class ProjectGroup(_Model):
    """A group that has access to a project."""

    object: _t.Literal["project.group"] = "project.group"
    project_id: str
    group_id: str
    group_name: str
    group_type: _t.Literal["group", "tenant_group"]
    created_at: int
    """Unix seconds."""


@_define
class ProjectGroupDeleted(_Model):
    """Confirms that a group lost its access to a project."""

    object: _t.Literal["project.group.deleted"] = "project.group.deleted"
    deleted: bool


@_define
class ProjectGroupList(_Model):
    """One page of the groups let into a project."""

    object: _t.Literal["list"] = "list"
    data: list[ProjectGroup]
    has_more: bool
    next: str | None

    _nested = {
        "data": _each("ProjectGroup"),
    }


@_define
class ProjectHostedToolPermissions(_Model):
    """Which hosted tools a project may use."""

    file_search: HostedToolPermission
    web_search: HostedToolPermission
    image_generation: HostedToolPermission
    mcp: HostedToolPermission
    code_interpreter: HostedToolPermission

    _nested = {
        "file_search": "HostedToolPermission",
        "web_search": "HostedToolPermission",
        "image_generation": "HostedToolPermission",
        "mcp": "HostedToolPermission",
        "code_interpreter": "HostedToolPermission",
    }


@_define
class ProjectHostedToolPermissionsUpdateRequest(_Model):
    """An object with `file_search`, `web_search`, `image_generation` and 2 more."""

    file_search: HostedToolPermissionUpdate | None = None
    web_search: HostedToolPermissionUpdate | None = None
    image_generation: HostedToolPermissionUpdate | None = None
    mcp: HostedToolPermissionUpdate | None = None
    code_interpreter: HostedToolPermissionUpdate | None = None

    _nested = {
        "file_search": "HostedToolPermissionUpdate",
        "web_search": "HostedToolPermissionUpdate",
        "image_generation": "HostedToolPermissionUpdate",
        "mcp": "HostedToolPermissionUpdate",
        "code_interpreter": "HostedToolPermissionUpdate",
    }
    _nullable = frozenset({"code_interpreter", "file_search", "image_generation", "mcp", "web_search"})


@_define
class ProjectListResponse(_Model):
    """One page of the projects in your organization."""

    object: _t.Literal["list"] = "list"
    data: list[Project]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool

    _nested = {
        "data": _each("Project"),
    }
    _nullable = frozenset({"first_id", "last_id"})


@_define
class ProjectModelPermissions(_Model):
    """Which models a project may or may not use."""

    object: _t.Literal["project.model_permissions"] = "project.model_permissions"
    mode: _t.Literal["allow_list", "deny_list"]
    model_ids: list[str]


@_define
class ProjectModelPermissionsDeleted(_Model):
    """Confirms that the model permissions of a project were removed."""

    object: _t.Literal["project.model_permissions.deleted"] = "project.model_permissions.deleted"
    deleted: bool


@_define
class ProjectModelPermissionsUpdateRequest(_Model):
    """An object with `mode` and `model_ids`."""

    mode: _t.Literal["allow_list", "deny_list"]
    model_ids: list[str]


@_define
class ProjectRateLimit(_Model):
    """The rate limits of one model in a project."""

    object: _t.Literal["project.rate_limit"] = "project.rate_limit"
    id: str
    model: str
    max_requests_per_1_minute: int
    max_tokens_per_1_minute: int
    max_images_per_1_minute: int | None = None
    max_audio_megabytes_per_1_minute: int | None = None
    max_requests_per_1_day: int | None = None
    batch_1_day_max_input_tokens: int | None = None


@_define
class ProjectRateLimitListResponse(_Model):
    """One page of the rate limits of a project."""

    object: _t.Literal["list"] = "list"
    data: list[ProjectRateLimit]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool

    _nested = {
        "data": _each("ProjectRateLimit"),
    }
    _nullable = frozenset({"first_id", "last_id"})


@_define
class ProjectRateLimitUpdateRequest(_Model):
    """An object with `max_requests_per_1_minute`, `max_tokens_per_1_minute`, `max_images_per_1_minute` and 3 more.
    """

    max_requests_per_1_minute: int | None = None
    max_tokens_per_1_minute: int | None = None
    max_images_per_1_minute: int | None = None
    max_audio_megabytes_per_1_minute: int | None = None
    max_requests_per_1_day: int | None = None
    batch_1_day_max_input_tokens: int | None = None


@_define
class ProjectServiceAccount(_Model):
    """A non-human account in a project that can own API keys."""

    object: _t.Literal["organization.project.service_account"] = "organization.project.service_account"
    id: str
    name: str
    role: _t.Literal["owner", "member", "none"]
    created_at: int
    """Unix seconds."""


@_define
class ProjectServiceAccountAPIKey(_Model):
    """The API key made along with a new service account, with its secret value."""

    object: _t.Literal[
        "organization.project.service_account.api_key"
    ] = "organization.project.service_account.api_key"
    value: str
    name: str
    created_at: int
    """Unix seconds."""
    id: str


@_define
class ProjectServiceAccountCreateRequest(_Model):
    """An object with `name` and `create_service_account_only`."""

    name: str
    create_service_account_only: bool | None = None

    _nullable = frozenset({"create_service_account_only"})


@_define
class ProjectServiceAccountCreated(_Model):
    """A new service account, with the secret of its API key if one was made."""

    object: _t.Literal["organization.project.service_account"] = "organization.project.service_account"
    id: str
    name: str
    role: _t.Literal["member", "none"]
    created_at: int
    """Unix seconds."""
    api_key: ProjectServiceAccountAPIKey | None

    _nested = {
        "api_key": "ProjectServiceAccountAPIKey",
    }


@_define
class ProjectServiceAccountDeleted(_Model):
    """Confirms that a service account was deleted."""

    object: _t.Literal[
        "organization.project.service_account.deleted"
    ] = "organization.project.service_account.deleted"
    id: str
    deleted: bool


@_define
class ProjectServiceAccountListResponse(_Model):
    """One page of the service accounts in a project."""

    object: _t.Literal["list"] = "list"
    data: list[ProjectServiceAccount]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool

    _nested = {
        "data": _each("ProjectServiceAccount"),
    }
    _nullable = frozenset({"first_id", "last_id"})


@_define
class ProjectSpendAlert(_Model):
    """An email alert for when a project's monthly spend passes an amount."""

    id: str
    object: _t.Literal["project.spend_alert"] = "project.spend_alert"
    threshold_amount: int
    currency: _t.Literal["USD"] = "USD"
    interval: _t.Literal["month"] = "month"
    notification_channel: SpendAlertNotificationChannel

    _nested = {
        "notification_channel": "SpendAlertNotificationChannel",
    }


@_define
class ProjectSpendAlertDeleted(_Model):
    """Confirms that a spend alert of a project was deleted."""

    id: str
    object: _t.Literal["project.spend_alert.deleted"] = "project.spend_alert.deleted"
    deleted: bool


@_define
class ProjectSpendAlertList(_Model):
    """One page of the spend alerts of a project."""

    object: _t.Literal["list"] = "list"
    data: list[ProjectSpendAlert]
    first_id: str | None
    last_id: str | None
    has_more: bool

    _nested = {
        "data": _each("ProjectSpendAlert"),
    }


@_define
class ProjectSpendLimit(_Model):
    """The monthly spend limit of a project and whether it is being enforced."""

    object: _t.Literal["project.spend_limit"] = "project.spend_limit"
    threshold_amount: int
    currency: SpendLimitCurrency
    interval: SpendLimitInterval
    enforcement: SpendLimitEnforcement

    _nested = {
        "enforcement": "SpendLimitEnforcement",
    }


@_define
class ProjectSpendLimitDeleted(_Model):
    """Confirms that the spend limit of a project was removed."""

    object: _t.Literal["project.spend_limit.deleted"] = "project.spend_limit.deleted"
    deleted: bool


@_define
class ProjectUpdateRequest(_Model):
    """An object with `name`, `external_key_id` and `geography`."""

    name: str | None = None
    external_key_id: str | None = None
    geography: str | None = None

    _nullable = frozenset({"external_key_id", "geography", "name"})


@_define
class ProjectUser(_Model):
    """A user in a project, with their role there."""

    object: _t.Literal["organization.project.user"] = "organization.project.user"
    id: str
    name: str | None = None
    email: str | None = None
    role: str
    added_at: int
    """Unix seconds."""

    _nullable = frozenset({"email", "name"})


@_define
class ProjectUserCreateRequest(_Model):
    """An object with `user_id`, `email` and `role`."""

    user_id: str | None = None
    email: str | None = None
    role: str

    _nullable = frozenset({"email", "user_id"})


@_define
class ProjectUserDeleted(_Model):
    """Confirms that a user was removed from a project."""

    object: _t.Literal["organization.project.user.deleted"] = "organization.project.user.deleted"
    id: str
    deleted: bool


@_define
class ProjectUserListResponse(_Model):
    """One page of the users in a project."""

    object: str
    data: list[ProjectUser]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool

    _nested = {
        "data": _each("ProjectUser"),
    }
    _nullable = frozenset({"first_id", "last_id"})


@_define
class ProjectUserUpdateRequest(_Model):
    """An object with `role`."""

    role: str | None = None

    _nullable = frozenset({"role"})


@_define
class PublicAssignOrganizationGroupRoleBody(_Model):
    """An object with `role_id`."""

    role_id: str


@_define
class PublicCreateOrganizationRoleBody(_Model):
    """An object with `role_name`, `permissions` and `description`."""

    role_name: str
    permissions: list[str]
    description: str | None = None

    _nullable = frozenset({"description"})


@_define
class PublicUpdateOrganizationRoleBody(_Model):
    """An object with `permissions`, `description` and `role_name`."""

    permissions: list[str] | None = None
    description: str | None = None
    role_name: str | None = None

    _nullable = frozenset({"description", "permissions", "role_name"})


@_define
class Role(_Model):
    """A named set of permissions that users and groups can be given."""

    object: _t.Literal["role"] = "role"
    id: str
    name: str
    description: str | None
    permissions: list[str]
    resource_type: str
    predefined_role: bool


@_define
class RoleAssignmentDeleted(_Model):
    """Confirms that a role was taken from a user or group."""

    object: str
    deleted: bool


@_define
class RoleDeleted(_Model):
    """Confirms that a role was deleted."""

    object: _t.Literal["role.deleted"] = "role.deleted"
    id: str
    deleted: bool


@_define
class RoleList(_Model):
    """One page of the roles in an organization or project."""

    object: _t.Literal["list"] = "list"
    data: list[Role]
    has_more: bool
    next: str | None

    _nested = {
        "data": _each("Role"),
    }


@_define
class ServiceAccountAPIKey(_Model):
    """A key added to an existing service account, with its secret value."""

    object: _t.Literal[
        "organization.project.service_account.api_key"
    ] = "organization.project.service_account.api_key"
    value: str
    name: str
    created_at: int
    """Unix seconds."""
    id: str


@_define
class SpendAlertNotificationChannel(_Model):
    """An object marked `type: "email"`."""

    type: _t.Literal["email"] = "email"
    recipients: list[str]
    subject_prefix: str | None = None

    _nullable = frozenset({"subject_prefix"})


@_define
class SpendLimitEnforcement(_Model):
    """An object with `status`."""

    status: SpendLimitEnforcementStatus


@_define
class ToggleCertificatesRequest(_Model):
    """An object with `certificate_ids`."""

    certificate_ids: list[str]
    """From 1 to 10 entries."""


@_define
class UpdateGroupBody(_Model):
    """An object with `name`."""

    name: str
    """From 1 to 255 characters."""


@_define
class UpdateOrganizationDataRetentionBody(_Model):
    """An object with `retention_type`."""

    retention_type: _t.Literal[
        "zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention",
        "enhanced_modified_abuse_monitoring"
    ]


@_define
class UpdateOrganizationSpendLimitBody(_Model):
    """An object with `threshold_amount`, `currency` and `interval`."""

    threshold_amount: int
    """At least 1."""
    currency: _t.Literal["USD"] = "USD"
    interval: _t.Literal["month"] = "month"


@_define
class UpdateProjectDataRetentionBody(_Model):
    """An object with `retention_type`."""

    retention_type: _t.Literal[
        "organization_default", "none", "zero_data_retention", "modified_abuse_monitoring",
        "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"
    ]


@_define
class UpdateProjectServiceAccountBody(_Model):
    """An object with `name` and `role`."""

    name: str | None = None
    role: _t.Literal["member", "owner"] | None = None


@_define
class UpdateProjectSpendLimitBody(_Model):
    """An object with `threshold_amount`, `currency` and `interval`."""

    threshold_amount: int
    """At least 1."""
    currency: _t.Literal["USD"] = "USD"
    interval: _t.Literal["month"] = "month"


@_define
class UploadCertificateRequest(_Model):
    """An object with `name` and `certificate`."""

    name: str | None = None
    certificate: str


@_define
class UsageAudioSpeechesResult(_Model):
    """How many requests and characters were turned into speech in a time bucket."""

    object: _t.Literal["organization.usage.audio_speeches.result"] = "organization.usage.audio_speeches.result"
    characters: int
    num_model_requests: int
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    model: str | None = None

    _nullable = frozenset({"api_key_id", "model", "project_id", "user_id"})


@_define
class UsageAudioTranscriptionsResult(_Model):
    """How many requests and seconds of audio were transcribed in a time bucket."""

    object: _t.Literal[
        "organization.usage.audio_transcriptions.result"
    ] = "organization.usage.audio_transcriptions.result"
    seconds: int
    num_model_requests: int
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    model: str | None = None

    _nullable = frozenset({"api_key_id", "model", "project_id", "user_id"})


@_define
class UsageCodeInterpreterSessionsResult(_Model):
    """How many code interpreter sessions were used in a time bucket."""

    object: _t.Literal[
        "organization.usage.code_interpreter_sessions.result"
    ] = "organization.usage.code_interpreter_sessions.result"
    num_sessions: int
    project_id: str | None = None

    _nullable = frozenset({"project_id"})


@_define
class UsageCompletionsResult(_Model):
    """How many requests and tokens went into completions in a time bucket."""

    object: _t.Literal["organization.usage.completions.result"] = "organization.usage.completions.result"
    input_tokens: int
    input_cached_tokens: int | None = None
    input_cache_write_tokens: int | None = None
    input_uncached_tokens: int | None = None
    output_tokens: int
    input_text_tokens: int | None = None
    output_text_tokens: int | None = None
    input_cached_text_tokens: int | None = None
    input_audio_tokens: int | None = None
    input_cached_audio_tokens: int | None = None
    output_audio_tokens: int | None = None
    input_image_tokens: int | None = None
    input_cached_image_tokens: int | None = None
    output_image_tokens: int | None = None
    num_model_requests: int
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    model: str | None = None
    batch: bool | None = None
    service_tier: str | None = None

    _nullable = frozenset({"api_key_id", "batch", "model", "project_id", "service_tier", "user_id"})


@_define
class UsageEmbeddingsResult(_Model):
    """How many requests and tokens went into embeddings in a time bucket."""

    object: _t.Literal["organization.usage.embeddings.result"] = "organization.usage.embeddings.result"
    input_tokens: int
    num_model_requests: int
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    model: str | None = None

    _nullable = frozenset({"api_key_id", "model", "project_id", "user_id"})


@_define
class UsageFileSearchCallsResult(_Model):
    """How many file search calls were made in a time bucket."""

    object: _t.Literal["organization.usage.file_searches.result"] = "organization.usage.file_searches.result"
    num_requests: int
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    vector_store_id: str | None = None

    _nullable = frozenset({"api_key_id", "project_id", "user_id", "vector_store_id"})


@_define
class UsageImagesResult(_Model):
    """How many image requests and images were counted in a time bucket."""

    object: _t.Literal["organization.usage.images.result"] = "organization.usage.images.result"
    images: int
    num_model_requests: int
    source: str | None = None
    size: str | None = None
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    model: str | None = None

    _nullable = frozenset({"api_key_id", "model", "project_id", "size", "source", "user_id"})


@_define
class UsageModerationsResult(_Model):
    """How many requests and tokens went into moderation in a time bucket."""

    object: _t.Literal["organization.usage.moderations.result"] = "organization.usage.moderations.result"
    input_tokens: int
    num_model_requests: int
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    model: str | None = None

    _nullable = frozenset({"api_key_id", "model", "project_id", "user_id"})


@_define
class UsageResponse(_Model):
    """One page of usage or costs, as a series of time buckets."""

    object: _t.Literal["page"] = "page"
    data: list[UsageTimeBucket]
    has_more: bool
    next_page: str | None

    _nested = {
        "data": _each("UsageTimeBucket"),
    }


@_define
class UsageTimeBucket(_Model):
    """The usage or costs within one stretch of time."""

    object: _t.Literal["bucket"] = "bucket"
    start_time: int
    end_time: int
    results: list[UsageTimeBucketResult]

    _nested = {
        "results": _each("UsageTimeBucketResult"),
    }


@_define
class UsageVectorStoresResult(_Model):
    """How many bytes vector stores held in a time bucket."""

    object: _t.Literal["organization.usage.vector_stores.result"] = "organization.usage.vector_stores.result"
    usage_bytes: int
    project_id: str | None = None

    _nullable = frozenset({"project_id"})


@_define
class UsageWebSearchCallsResult(_Model):
    """How many web search calls were made in a time bucket."""

    object: _t.Literal["organization.usage.web_searches.result"] = "organization.usage.web_searches.result"
    num_model_requests: int
    num_requests: int
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    model: str | None = None
    context_level: str | None = None

    _nullable = frozenset({"api_key_id", "context_level", "model", "project_id", "user_id"})


@_define
class UserListResponse(_Model):
    """One page of the users in your organization."""

    object: _t.Literal["list"] = "list"
    data: list[OrganizationUser]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool

    _nested = {
        "data": _each("OrganizationUser"),
    }
    _nullable = frozenset({"first_id", "last_id"})


@_define
class UserProjects(_Model):
    """An object marked `object: "list"`."""

    object: _t.Literal["list"] = "list"
    data: list[UserProjectsData]

    _nested = {
        "data": _each("UserProjectsData"),
    }


@_define
class UserProjectsData(_Model):
    """An object with `id`, `name` and `role`."""

    id: str | None = None
    name: str | None = None
    role: str | None = None

    _nullable = frozenset({"id", "name", "role"})


@_define
class UserRoleAssignment(_Model):
    """Records that a role was given to a user."""

    object: _t.Literal["user.role"] = "user.role"
    user: OrganizationUser
    role: Role

    _nested = {
        "user": "OrganizationUser",
        "role": "Role",
    }


@_define
class UserRoleUpdateRequest(_Model):
    """An object with `role`, `role_id`, `technical_level` and `developer_persona`."""

    role: str | None = None
    role_id: str | None = None
    technical_level: str | None = None
    developer_persona: str | None = None

    _nullable = frozenset({"developer_persona", "role", "role_id", "technical_level"})


@_define
class UserUser(_Model):
    """An object marked `object: "user"`."""

    object: _t.Literal["user"] = "user"
    id: str
    email: str | None = None
    name: str | None = None
    picture: str | None = None
    enabled: bool | None = None
    banned: bool | None = None
    banned_at: int | None = None
    """Unix seconds."""

    _nullable = frozenset({"banned", "banned_at", "email", "enabled", "name", "picture"})


if _t.TYPE_CHECKING:
    UsageTimeBucketResult: _t.TypeAlias = (
        UsageCompletionsResult | UsageEmbeddingsResult | UsageModerationsResult | UsageImagesResult
        | UsageAudioSpeechesResult | UsageAudioTranscriptionsResult | UsageVectorStoresResult
        | UsageCodeInterpreterSessionsResult | UsageFileSearchCallsResult | UsageWebSearchCallsResult | CostsResult
    )
    """Any kind of usage or cost that a time bucket can hold. Told apart by `object`."""
else:
    UsageTimeBucketResult = _Choice(
        __name__,
        "UsageTimeBucketResult",
        tag="object",
        table={
            "organization.usage.completions.result": "UsageCompletionsResult",
            "organization.usage.embeddings.result": "UsageEmbeddingsResult",
            "organization.usage.moderations.result": "UsageModerationsResult",
            "organization.usage.images.result": "UsageImagesResult",
            "organization.usage.audio_speeches.result": "UsageAudioSpeechesResult",
            "organization.usage.audio_transcriptions.result": "UsageAudioTranscriptionsResult",
            "organization.usage.vector_stores.result": "UsageVectorStoresResult",
            "organization.usage.code_interpreter_sessions.result": "UsageCodeInterpreterSessionsResult",
            "organization.usage.file_searches.result": "UsageFileSearchCallsResult",
            "organization.usage.web_searches.result": "UsageWebSearchCallsResult",
            "organization.costs.result": "CostsResult",
        },
    )
