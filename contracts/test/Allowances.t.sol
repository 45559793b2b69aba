// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";
import {IAdmission} from "../interfaces/IAdmission.sol";
import {Allowance, IDeviceRegistry, Registration} from "../interfaces/IDeviceRegistry.sol";
import {Devices} from "./Devices.sol";

/// A wallet that is a contract, and takes one key's signatures.
contract KeyWallet is IERC1271 {
    bytes32 public good;

    function take(bytes32 digest) external {
        good = digest;
    }

    function isValidSignature(bytes32 digest, bytes memory) external view returns (bytes4) {
        return digest == good ? IERC1271.isValidSignature.selector : bytes4(0);
    }
}

/// Lets one owner's devices in; reverts for another; and may bring the very consent itself meanwhile.
contract Gate is IAdmission {
    address private immutable served;
    bytes private again;

    constructor(address served_) {
        served = served_;
    }

    function repeat(bytes calldata data) external {
        again = data;
    }

    function mayRegister(address owner, bytes32, bytes32 model) external returns (bool) {
        require(model == "energy/meter", "not this model");
        bytes memory data = again;
        delete again;
        if (data.length > 0) {
            (bool ok,) = msg.sender.call(data);
            require(ok, "again");
        }
        return owner == served;
    }
}

/// allow: a deposit is spent only with its owner's consent
/// ├── by the account's call, or its signature, or its contract's (ERC-1271), whoever brings it; not by anyone else's
/// ├── nonces ascend: a newer one uses up what was signed before, also one that revokes; nothing is brought twice
/// ├── for another account, subject, asset, amount, period, total, end, nonce, chain: another signature
/// └── refuses a period below a minute
/// setAdmission
/// ├── is for governance; refuses whom the hook does not let in, by its word or by reverting, and not the rest of a batch
/// └── a hook that registers the device itself meanwhile makes nothing twice
contract AllowancesTest is Devices {
    uint256 private constant KEY = 77;
    address private account;

    function setUp() public override {
        super.setUp();
        account = vm.addr(KEY);
    }

    function test_allow_byCall() public {
        Allowance memory it = _allowance(account);
        vm.prank(BOB);
        vm.expectRevert(_notAllowed(account, BOB));
        registry.allow(it, "");
        vm.startPrank(account);
        vm.expectEmit(address(registry));
        emit IDeviceRegistry.AllowanceSet(
            account, it.subject, address(dollar), 5e6, 1 days, 100e6, it.until, 0
        );
        registry.allow(it, "");
        assertEq(registry.allowanceNonce(account, it.subject), 1);
        vm.expectRevert(abi.encodeWithSelector(IDeviceRegistry.DeviceRegistry_NonceUsed.selector, 0, 1));
        registry.allow(it, "");
        (it.nonce, it.period) = (1, 59);
        vm.expectRevert(
            abi.encodeWithSelector(IDeviceRegistry.DeviceRegistry_PeriodTooShort.selector, 59, 60)
        );
        registry.allow(it, "");
    }

    function test_allow_bySignatureAndNeverAgain() public {
        Allowance memory it = _allowance(account);
        bytes memory signature = _sign(KEY, it);
        vm.prank(BOB);
        registry.allow(it, signature);
        vm.expectRevert(abi.encodeWithSelector(IDeviceRegistry.DeviceRegistry_NonceUsed.selector, 0, 1));
        registry.allow(it, signature);
        // Signed, but not brought before it was revoked.
        it.nonce = 1;
        signature = _sign(KEY, it);
        (it.nonce, it.amount, it.total) = (9, 0, 0);
        vm.prank(account);
        registry.allow(it, "");
        (it.nonce, it.amount, it.total) = (1, 5e6, 100e6);
        vm.expectRevert(abi.encodeWithSelector(IDeviceRegistry.DeviceRegistry_NonceUsed.selector, 1, 10));
        registry.allow(it, signature);
        // Another subject's are its own.
        it.subject = keccak256("another");
        registry.allow(it, _sign(KEY, it));
    }

    function testFuzz_allow_anythingElseIsAnotherSignature(uint256 field, uint256 value) public {
        Allowance memory it = _allowance(account);
        bytes memory signature = _sign(KEY, it);
        bytes32 before = keccak256(abi.encode(it));
        field = bound(field, 0, 9);
        if (field == 0) it.account = address(uint160(value));
        if (field == 1) it.subject = bytes32(value);
        if (field == 2) it.asset = address(uint160(value));
        if (field == 3) it.amount = uint128(value);
        if (field == 4) it.period = uint32(bound(value, 60, type(uint32).max));
        if (field == 5) it.total = uint128(value);
        if (field == 6) it.until = uint64(value);
        if (field == 7) it.nonce = uint64(bound(value, 0, type(uint64).max - 1));
        if (field == 8) vm.chainId(block.chainid + 1 + value % 1e9);
        if (field == 9) signature = _sign(1 + value % 70, it);
        vm.assume(field > 7 || keccak256(abi.encode(it)) != before);
        // Who calls for itself needs no signature.
        vm.assume(it.account != address(this));
        vm.expectRevert(_notAllowed(it.account, address(this)));
        registry.allow(it, signature);
    }

    function test_allow_byAContract() public {
        KeyWallet wallet = new KeyWallet();
        Allowance memory it = _allowance(address(wallet));
        vm.expectRevert(_notAllowed(address(wallet), address(this)));
        registry.allow(it, "whatever");
        wallet.take(_digest(it));
        registry.allow(it, "whatever");
        assertEq(registry.allowanceNonce(address(wallet), it.subject), 1);
    }

    function test_admission_asks() public {
        address hook = address(new Gate(ALICE));
        vm.expectRevert(
            abi.encodeWithSelector(IDeviceRegistry.DeviceRegistry_NotGovernance.selector, address(this))
        );
        registry.setAdmission(hook);
        bytes32 early = register(4, BOB);
        vm.expectEmit(address(registry));
        emit IDeviceRegistry.AdmissionSet(hook);
        vm.prank(governance);
        registry.setAdmission(hook);
        assertEq(registry.deviceOf(early).owner, BOB);
        bytes32 device = register(1, ALICE);
        assertEq(registry.deviceOf(device).owner, ALICE);
        _notAdmitted(registrationOf(2, BOB), 2);
        Registration memory it = registrationOf(3, ALICE);
        it.model = "energy/other";
        _notAdmitted(it, 3);
        vm.prank(governance);
        registry.setAdmission(address(0));
        register(2, BOB);
    }

    function test_admission_thatRegistersItItself() public {
        Gate hook = new Gate(ALICE);
        vm.prank(governance);
        registry.setAdmission(address(hook));
        Registration memory it = registrationOf(1, ALICE);
        bytes memory signature = consent(1, it, 0);
        hook.repeat(abi.encodeCall(registry.register, (it, signature)));
        bytes32 device = idOf(it);
        vm.expectRevert(
            abi.encodeWithSelector(
                IDeviceRegistry.DeviceRegistry_Refused.selector, device, IDeviceRegistry.Refusal.NotAdmitted
            )
        );
        registry.register(it, signature);
        assertEq(registry.deviceOf(device).nonce, 0);
    }

    function _notAdmitted(Registration memory it, uint256 key) private {
        bytes memory signature = consent(key, it, 0);
        vm.expectRevert(
            abi.encodeWithSelector(
                IDeviceRegistry.DeviceRegistry_Refused.selector, idOf(it), IDeviceRegistry.Refusal.NotAdmitted
            )
        );
        registry.register(it, signature);
    }

    function _allowance(address who) private view returns (Allowance memory) {
        return Allowance({
            account: who,
            subject: keccak256("meter"),
            asset: address(dollar),
            amount: 5e6,
            period: 1 days,
            total: 100e6,
            until: uint64(vm.getBlockTimestamp() + 90 days),
            nonce: 0
        });
    }

    function _sign(uint256 key, Allowance memory it) private view returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, _digest(it));
        return abi.encodePacked(r, s, v);
    }

    function _digest(Allowance memory it) private view returns (bytes32) {
        bytes32 typeHash = keccak256(
            "Allowance(address account,bytes32 subject,address asset,uint128 amount,uint32 period,uint128 total,uint64 until,uint64 nonce)"
        );
        bytes memory front = abi.encode(typeHash, it.account, it.subject, it.asset, it.amount);
        bytes32 structHash =
            keccak256(bytes.concat(front, abi.encode(it.period, it.total, it.until, it.nonce)));
        return
            keccak256(
                abi.encodePacked(hex"1901", domainOf("Cairn Settlement", address(settlement)), structHash)
            );
    }

    function _notAllowed(address who, address caller) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IDeviceRegistry.DeviceRegistry_NotAllowed.selector, who, caller);
    }
}
