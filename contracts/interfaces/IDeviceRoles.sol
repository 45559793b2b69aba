// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

/// What an owner gives an account at one of its devices.
struct RoleGrant {
    /// Of the device's network.
    address registry;
    bytes32 device;
    address account;
    /// A bit for each role; none takes back what there is.
    uint96 roles;
    /// Seconds since 1970: at that second it is over.
    uint64 until;
    /// The registry's nonce of the device: it grows with each sale and move, so what was signed before is void after.
    uint32 deviceNonce;
    /// How often this account's roles there were changed: a grant is used once, and none that is older than the newest.
    uint64 nonce;
    /// Seconds since 1970 until which a signature may be brought.
    uint256 deadline;
}

/// @title Who may do what at a machine, beside its owner: roles with an end, given by the account that owns the device in its
/// registry. One contract serves all networks of a chain. It holds no money, has no owner, and cannot be changed.
///
/// Laws:
/// 1. Whoever has a role was given it by the account that owns the device now, since it was last sold or moved.
/// 2. At `until` a role is over.
/// 3. A signature gives once, what it says, and nothing after anything newer.
/// 4. Nobody gives or takes a role at a device that is another's.
interface IDeviceRoles {
    event RolesGranted(
        address indexed registry,
        bytes32 indexed device,
        address indexed account,
        address owner,
        uint96 roles,
        uint64 until
    );

    error DeviceRoles_NotOwner(bytes32 device, address owner, address given);
    error DeviceRoles_Expired(uint256 deadline);
    error DeviceRoles_WrongNonce(uint64 nonce, uint64 given);
    error DeviceRoles_DeviceChanged(bytes32 device, uint32 nonce, uint32 given);

    /// @notice Gives an account these roles at one's own device until then, in place of those it has there; none takes them back.
    function grant(address registry, bytes32 device, address account, uint96 roles, uint64 until) external;

    /// @notice The same in the owner's name: 65 bytes over RoleGrant, or whatever its contract takes (ERC-1271).
    function grantBySignature(RoleGrant calldata given, bytes calldata signature) external;

    /// @notice The roles an account has there now: all, where it owns the device.
    function rolesOf(address registry, bytes32 device, address account)
        external
        view
        returns (uint96 roles, uint64 until);

    /// @notice Whether it has all of these.
    function hasRoles(address registry, bytes32 device, address account, uint96 roles)
        external
        view
        returns (bool);

    /// @notice What the next signature for this account there has to name.
    function nonceOf(address registry, bytes32 device, address account) external view returns (uint64);
}
