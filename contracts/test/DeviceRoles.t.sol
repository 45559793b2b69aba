// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IDeviceRoles, RoleGrant} from "../interfaces/IDeviceRoles.sol";
import {Devices} from "./Devices.sol";

/// The branch tree of roles at machines, and its four laws.
contract DeviceRolesTest is Devices {
    uint96 private constant OPERATE = 1;
    uint96 private constant READ = 2;
    uint96 private constant ALL = type(uint96).max;
    bytes32 private constant TYPEHASH = keccak256(
        "RoleGrant(address registry,bytes32 device,address account,uint96 roles,uint64 until,uint32 deviceNonce,uint64 nonce,uint256 deadline)"
    );
    uint256 private constant OWNER_KEY = 77;

    IDeviceRoles private roles;
    address private owner;
    bytes32 private device;

    function setUp() public override {
        super.setUp();
        roles = IDeviceRoles(deploy("DeviceRoles", ""));
        owner = vm.addr(OWNER_KEY);
        device = register(1, owner);
    }

    function test_ownerHasAll_strangerNone() public view {
        (uint96 its, uint64 until) = roles.rolesOf(address(registry), device, owner);
        assertTrue(its == ALL && until == type(uint64).max, "the owner has all");
        assertFalse(roles.hasRoles(address(registry), device, BOB, READ), "a stranger has none");
        assertFalse(roles.hasRoles(address(registry), device, owner, 0), "no role is none");
    }

    function test_unregistered_isNobodys() public {
        bytes32 none = bytes32(uint256(9));
        (uint96 its,) = roles.rolesOf(address(registry), none, address(0));
        assertEq(its, 0);
        vm.expectRevert(
            abi.encodeWithSelector(IDeviceRoles.DeviceRoles_NotOwner.selector, none, address(0), ALICE)
        );
        vm.prank(ALICE);
        roles.grant(address(registry), none, BOB, READ, 2 ** 40);
        RoleGrant memory given = _given(READ, 2 ** 40);
        given.device = none;
        given.deviceNonce = 0;
        bytes memory signature = _sign(OWNER_KEY, given);
        vm.expectRevert(
            abi.encodeWithSelector(IDeviceRoles.DeviceRoles_NotOwner.selector, none, address(0), address(0))
        );
        roles.grantBySignature(given, signature);
    }

    function test_grant_replacesAndTakesBack() public {
        uint64 until = uint64(vm.getBlockTimestamp() + 1 days);
        _grant(OPERATE | READ, until);
        assertTrue(roles.hasRoles(address(registry), device, BOB, OPERATE | READ), "both");
        _grant(READ, until);
        assertFalse(roles.hasRoles(address(registry), device, BOB, OPERATE), "replaced");
        assertTrue(roles.hasRoles(address(registry), device, BOB, READ), "still");
        _grant(0, 0);
        assertFalse(roles.hasRoles(address(registry), device, BOB, READ), "taken back");
        assertEq(roles.nonceOf(address(registry), device, BOB), 3);
    }

    function test_grant_byAnother_isRefused() public {
        vm.expectRevert(
            abi.encodeWithSelector(IDeviceRoles.DeviceRoles_NotOwner.selector, device, owner, BOB)
        );
        vm.prank(BOB);
        roles.grant(address(registry), device, BOB, ALL, 2 ** 40);
    }

    function test_until_isOver() public {
        uint64 until = uint64(vm.getBlockTimestamp() + 100);
        _grant(READ, until);
        vm.warp(until - 1);
        assertTrue(roles.hasRoles(address(registry), device, BOB, READ), "the second before");
        vm.warp(until);
        assertFalse(roles.hasRoles(address(registry), device, BOB, READ), "then");
    }

    /// Sold, all of it is void, also where it comes back to who gave it.
    function test_sold_isVoid() public {
        _grant(READ, 2 ** 40);
        handedOver(device, ALICE);
        assertFalse(roles.hasRoles(address(registry), device, BOB, READ), "sold");
        assertFalse(roles.hasRoles(address(registry), device, owner, READ), "no owner any more");
        handedOver(device, owner);
        assertFalse(roles.hasRoles(address(registry), device, BOB, READ), "bought back");
    }

    function test_signature_givesOnce() public {
        RoleGrant memory given = _given(READ, 2 ** 40);
        bytes memory signature = _sign(OWNER_KEY, given);
        vm.prank(ALICE);
        roles.grantBySignature(given, signature);
        assertTrue(roles.hasRoles(address(registry), device, BOB, READ), "whoever brings it");
        _grant(0, 0);
        vm.expectRevert(abi.encodeWithSelector(IDeviceRoles.DeviceRoles_WrongNonce.selector, 2, 0));
        roles.grantBySignature(given, signature);
    }

    function test_signature_ofBeforeASale_isVoid() public {
        RoleGrant memory given = _given(READ, 2 ** 40);
        bytes memory signature = _sign(OWNER_KEY, given);
        handedOver(device, ALICE);
        handedOver(device, owner);
        uint32 nonce = registry.deviceOf(device).nonce;
        vm.expectRevert(
            abi.encodeWithSelector(
                IDeviceRoles.DeviceRoles_DeviceChanged.selector, device, nonce, given.deviceNonce
            )
        );
        roles.grantBySignature(given, signature);
    }

    function test_signature_late_isRefused() public {
        RoleGrant memory given = _given(READ, 2 ** 40);
        bytes memory signature = _sign(OWNER_KEY, given);
        vm.warp(given.deadline + 1);
        vm.expectRevert(abi.encodeWithSelector(IDeviceRoles.DeviceRoles_Expired.selector, given.deadline));
        roles.grantBySignature(given, signature);
    }

    /// Whatever is changed of it, it is nobody's.
    function testFuzz_signature_ofAnything_else(uint256 key, uint96 other) public {
        RoleGrant memory given = _given(READ, 2 ** 40);
        key = key % 1_000 + 1;
        vm.assume(key != OWNER_KEY && other != READ);
        bytes memory byAnother = _sign(key, given);
        vm.expectRevert(
            abi.encodeWithSelector(IDeviceRoles.DeviceRoles_NotOwner.selector, device, owner, address(0))
        );
        roles.grantBySignature(given, byAnother);
        bytes memory signature = _sign(OWNER_KEY, given);
        given.roles = other;
        vm.expectRevert(
            abi.encodeWithSelector(IDeviceRoles.DeviceRoles_NotOwner.selector, device, owner, address(0))
        );
        roles.grantBySignature(given, signature);
    }

    /// The laws over any course of things: what an account has is what the owner of now gave it last, since it last changed hands.
    function testFuzz_laws(uint256 seed) public {
        uint96 expected = 0;
        uint64 until = 0;
        address now_ = owner;
        for (uint256 step = 0; step < 12; ++step) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint256 act = seed % 4;
            if (act == 0) {
                (expected, until) =
                    (uint96(seed >> 8), uint64(vm.getBlockTimestamp() + (seed >> 128) % 1_000));
                vm.prank(now_);
                roles.grant(address(registry), device, BOB, expected, until);
            } else if (act == 1) {
                now_ = now_ == owner ? ALICE : owner;
                handedOver(device, now_);
                expected = 0;
            } else if (act == 2) {
                vm.warp(vm.getBlockTimestamp() + (seed >> 64) % 600);
            } else {
                address thief = now_ == owner ? ALICE : owner;
                vm.expectRevert();
                vm.prank(thief);
                roles.grant(address(registry), device, thief, ALL, type(uint64).max);
            }
            uint96 due = vm.getBlockTimestamp() < until ? expected : 0;
            (uint96 its,) = roles.rolesOf(address(registry), device, BOB);
            assertEq(its, due);
        }
    }

    function _grant(uint96 given, uint64 until) private {
        vm.prank(owner);
        roles.grant(address(registry), device, BOB, given, until);
    }

    function _given(uint96 given, uint64 until) private view returns (RoleGrant memory) {
        return RoleGrant({
            registry: address(registry),
            device: device,
            account: BOB,
            roles: given,
            until: until,
            deviceNonce: registry.deviceOf(device).nonce,
            nonce: 0,
            deadline: vm.getBlockTimestamp() + 1 hours
        });
    }

    function _sign(uint256 key, RoleGrant memory it) private view returns (bytes memory) {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("Cairn DeviceRoles"),
                keccak256("1"),
                block.chainid,
                address(roles)
            )
        );
        bytes32 struct_ = keccak256(
            abi.encode(
                TYPEHASH,
                it.registry,
                it.device,
                it.account,
                it.roles,
                it.until,
                it.deviceNonce,
                it.nonce,
                it.deadline
            )
        );
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, keccak256(abi.encodePacked(hex"1901", domain, struct_)));
        return abi.encodePacked(r, s, v);
    }
}
