// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {
    AccessManagerUpgradeable
} from "@openzeppelin/contracts-upgradeable/access/manager/AccessManagerUpgradeable.sol";
import {IDeviceRegistry} from "./interfaces/IDeviceRegistry.sol";
import {IDirectory} from "./interfaces/IDirectory.sol";
import {IOracleSet} from "./interfaces/IOracleSet.sol";
import {ISettlement} from "./interfaces/ISettlement.sol";
import {GovernanceConfig, IGovernance} from "./interfaces/IGovernance.sol";

/// @title What every contract of a network asks who may govern it: OpenZeppelin's AccessManager, set up at the launch.
///
/// Governor and council act through `execute` (the governor after `schedule` and its delay). The governor can hand either
/// role to others, and give functions to roles of its own making.
contract Governance is IGovernance, AccessManagerUpgradeable {
    uint64 public constant COUNCIL_ROLE = 1;

    constructor() {
        _disableInitializers();
    }

    /// @inheritdoc IGovernance
    function setUp(
        GovernanceConfig calldata config,
        address settlement,
        address oracleSet,
        address registry,
        address directory
    ) external initializer {
        _grantRole(ADMIN_ROLE, config.governor, 0, config.delay);
        _grantRole(COUNCIL_ROLE, config.council, 0, 0);
        emit RoleLabel(COUNCIL_ROLE, "council");
        _setTargetFunctionRole(settlement, ISettlement.reject.selector, COUNCIL_ROLE);
        _setTargetFunctionRole(settlement, ISettlement.pause.selector, COUNCIL_ROLE);
        _setTargetFunctionRole(settlement, ISettlement.resume.selector, COUNCIL_ROLE);
        _setTargetFunctionRole(settlement, ISettlement.disownPaused.selector, COUNCIL_ROLE);
        _setTargetFunctionRole(oracleSet, IOracleSet.dismissChallenge.selector, COUNCIL_ROLE);
        _setTargetFunctionRole(registry, IDeviceRegistry.grantAppeal.selector, COUNCIL_ROLE);
        _setTargetFunctionRole(directory, IDirectory.dropIssuer.selector, COUNCIL_ROLE);
    }

    /// Nobody lays governance down at once: it is handed on, and then taken from who had it, each after its delay.
    function renounceRole(uint64 roleId, address callerConfirmation) public override {
        if (roleId == ADMIN_ROLE) revert AccessManagerLockedRole(roleId);
        super.renounceRole(roleId, callerConfirmation);
    }
}
