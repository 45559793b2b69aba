// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IDeviceRoles} from "../interfaces/IDeviceRoles.sol";
import {Devices} from "./Devices.sol";

/// What giving a role costs as a whole transaction, `isolate` as in Settlement.gas.t.sol.
/// forge-config: default.isolate = true
contract DeviceRolesGasTest is Devices {
    function test_gas_roles() public {
        IDeviceRoles roles = IDeviceRoles(deploy("DeviceRoles", ""));
        bytes32 device = register(1, ALICE);
        vm.prank(ALICE);
        roles.grant(address(registry), device, BOB, 3, 2 ** 40);
        vm.snapshotGasLastCall("registry", "roles, first");
        vm.prank(ALICE);
        roles.grant(address(registry), device, BOB, 0, 0);
        vm.snapshotGasLastCall("registry", "roles, taken back");
    }
}
