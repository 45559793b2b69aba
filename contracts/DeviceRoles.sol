// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {Device, IDeviceRegistry} from "./interfaces/IDeviceRegistry.sol";
import {IDeviceRoles, RoleGrant} from "./interfaces/IDeviceRoles.sol";

/// What is kept of an account at a device, in one slot.
struct Given {
    uint96 roles;
    uint64 until;
    uint64 nonce;
    uint32 deviceNonce;
}

/// @title Roles at machines (IDeviceRoles says the laws).
contract DeviceRoles is IDeviceRoles, EIP712("Cairn DeviceRoles", "1") {
    bytes32 private constant GRANT_TYPEHASH = keccak256(
        "RoleGrant(address registry,bytes32 device,address account,uint96 roles,uint64 until,uint32 deviceNonce,uint64 nonce,uint256 deadline)"
    );

    mapping(address registry => mapping(bytes32 device => mapping(address account => Given))) private _given;

    /// @inheritdoc IDeviceRoles
    function grant(address registry, bytes32 device, address account, uint96 roles, uint64 until) external {
        Device memory it = IDeviceRegistry(registry).deviceOf(device);
        if (it.owner != msg.sender) revert DeviceRoles_NotOwner(device, it.owner, msg.sender);
        _give(registry, device, account, Given(roles, until, 0, it.nonce), msg.sender);
    }

    /// @inheritdoc IDeviceRoles
    function grantBySignature(RoleGrant calldata given, bytes calldata signature) external {
        if (block.timestamp > given.deadline) revert DeviceRoles_Expired(given.deadline);
        Device memory it = IDeviceRegistry(given.registry).deviceOf(given.device);
        if (it.nonce != given.deviceNonce) {
            revert DeviceRoles_DeviceChanged(given.device, it.nonce, given.deviceNonce);
        }
        uint64 nonce = _given[given.registry][given.device][given.account].nonce;
        if (nonce != given.nonce) revert DeviceRoles_WrongNonce(nonce, given.nonce);
        // A device that is not registered is nobody's, and nobody has signed for it.
        if (it.owner == address(0) || !SignatureChecker.isValidSignatureNow(it.owner, _digest(given), signature))
        {
            revert DeviceRoles_NotOwner(given.device, it.owner, address(0));
        }
        Given memory roles = Given(given.roles, given.until, 0, it.nonce);
        _give(given.registry, given.device, given.account, roles, it.owner);
    }

    /// @inheritdoc IDeviceRoles
    function rolesOf(address registry, bytes32 device, address account)
        public
        view
        returns (uint96 roles, uint64 until)
    {
        Device memory it = IDeviceRegistry(registry).deviceOf(device);
        if (it.owner == address(0)) return (0, 0);
        if (it.owner == account) return (type(uint96).max, type(uint64).max);
        Given memory given = _given[registry][device][account];
        if (given.nonce == 0 || given.deviceNonce != it.nonce || block.timestamp >= given.until) return (0, 0);
        return (given.roles, given.until);
    }

    /// @inheritdoc IDeviceRoles
    function hasRoles(address registry, bytes32 device, address account, uint96 roles)
        external
        view
        returns (bool)
    {
        (uint96 its,) = rolesOf(registry, device, account);
        return its & roles == roles && roles != 0;
    }

    /// @inheritdoc IDeviceRoles
    function nonceOf(address registry, bytes32 device, address account) external view returns (uint64) {
        return _given[registry][device][account].nonce;
    }

    function _give(address registry, bytes32 device, address account, Given memory roles, address owner)
        private
    {
        roles.nonce = _given[registry][device][account].nonce + 1;
        _given[registry][device][account] = roles;
        emit RolesGranted(registry, device, account, owner, roles.roles, roles.until);
    }

    function _digest(RoleGrant calldata given) private view returns (bytes32) {
        return _hashTypedDataV4(
            keccak256(
                abi.encode(
                    GRANT_TYPEHASH,
                    given.registry,
                    given.device,
                    given.account,
                    given.roles,
                    given.until,
                    given.deviceNonce,
                    given.nonce,
                    given.deadline
                )
            )
        );
    }
}
